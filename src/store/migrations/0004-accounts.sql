-- When somebody last came in with this account: what an administrator looks at before closing one (K03).
ALTER TABLE account ADD COLUMN last_sign_in_at timestamptz;
