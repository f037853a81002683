-- Who is told what, when, by which channel, with what result (E27, G13, K17). A notice is said in the transaction of the
-- event that it tells of; the program then hands it to the accounts that it concerns and writes the letters.

-- What is to be told. `audience`: 'agency', 'heads', 'clerks' of the agency that it concerns, 'department', 'account:syt'.
CREATE TABLE notice (
  province text NOT NULL REFERENCES province,
  -- Says the event once and for ever: 'overdue 2024-M03 SYT 2024-03-18'. The same event is never told twice.
  key text NOT NULL,
  kind text NOT NULL,
  agency text,
  audience text NOT NULL CHECK (audience IN ('agency', 'heads', 'clerks', 'department') OR audience LIKE 'account:_%'),
  period text,
  -- What the words are made of, in whichever language they are read.
  facts jsonb NOT NULL,
  -- When it was due by its rule; equal to `at` for what a person did.
  due_at timestamptz NOT NULL,
  at timestamptz NOT NULL,
  by_account text NOT NULL,
  by_name text NOT NULL,
  trial boolean NOT NULL,
  PRIMARY KEY (province, key),
  CHECK (audience = 'department' OR audience LIKE 'account:_%' OR agency IS NOT NULL)
);
CREATE INDEX notice_of_period ON notice (province, period, agency);
SELECT only_add('notice');
-- An agency reads what concerns it; what is said to the department is not said to the agency.
CREATE POLICY own_or_reading ON notice AS RESTRICTIVE FOR SELECT USING (
  (agency = current_setting('nhip.agency', true) AND audience <> 'department')
  OR current_setting('nhip.role', true) = 'system'
  -- What goes on between a clerk and a head is the agency's own business.
  OR (current_setting('nhip.role', true) IN ('planning', 'committee', 'administrator')
    AND kind NOT IN ('submitted', 'handedBack')));
CREATE POLICY each_of_its_own ON notice AS RESTRICTIVE FOR INSERT WITH CHECK (
  agency = current_setting('nhip.agency', true)
  OR current_setting('nhip.role', true) IN ('planning', 'administrator', 'system'));

-- That a notice has been handed out, to how many people: 0 where nobody was there to be told.
CREATE TABLE notice_spread (
  province text NOT NULL,
  key text NOT NULL,
  at timestamptz NOT NULL,
  people int NOT NULL,
  PRIMARY KEY (province, key),
  FOREIGN KEY (province, key) REFERENCES notice
);
SELECT only_add('notice_spread');
CREATE POLICY the_program ON notice_spread AS RESTRICTIVE FOR INSERT
  WITH CHECK (current_setting('nhip.role', true) = 'system');

-- One letter that goes out by e-mail, with its tries. Made once, kept as it was sent.
CREATE TABLE mail (
  province text NOT NULL,
  id text NOT NULL,
  account text NOT NULL,
  address text NOT NULL CHECK (address <> ''),
  subject text NOT NULL,
  plain text NOT NULL,
  html text NOT NULL,
  state text NOT NULL CHECK (state IN ('queued', 'sending', 'sent', 'failed')),
  queued_at timestamptz NOT NULL,
  -- Not before then.
  next_at timestamptz NOT NULL,
  tries int NOT NULL DEFAULT 0,
  claimed_at timestamptz,
  done_at timestamptz,
  -- What the last try met; '' before the first and after a good one.
  reason text NOT NULL DEFAULT '',
  trial boolean NOT NULL,
  PRIMARY KEY (province, id),
  FOREIGN KEY (province, account) REFERENCES account,
  CHECK ((state IN ('sent', 'failed')) = (done_at IS NOT NULL))
);
CREATE INDEX mail_to_send ON mail (province, next_at) WHERE state IN ('queued', 'sending');
SELECT protect('mail', 'SELECT, INSERT, UPDATE');
CREATE POLICY the_program ON mail AS RESTRICTIVE USING (current_setting('nhip.role', true) = 'system');

-- Who was told by which channel. `due_at`: when it may be seen or written, at once or with the digest of a day.
CREATE TABLE telling (
  province text NOT NULL,
  key text NOT NULL,
  account text NOT NULL,
  channel text NOT NULL CHECK (channel IN ('inside', 'mail')),
  how text NOT NULL CHECK (how IN ('now', 'digest')),
  -- The agency of the account on that day; null for an account of the whole province.
  agency text,
  due_at timestamptz NOT NULL,
  at timestamptz NOT NULL,
  read_at timestamptz,
  mail text,
  -- Why no letter was written: e-mail is off, the account has no address.
  unsent text CHECK (unsent IN ('off', 'noAddress')),
  PRIMARY KEY (province, key, account, channel),
  FOREIGN KEY (province, key) REFERENCES notice,
  FOREIGN KEY (province, account) REFERENCES account,
  FOREIGN KEY (province, mail) REFERENCES mail,
  CHECK (channel = 'mail' OR (mail IS NULL AND unsent IS NULL)),
  CHECK (channel = 'inside' OR read_at IS NULL)
);
CREATE INDEX telling_of_account ON telling (province, account, channel, due_at);
CREATE INDEX telling_to_write ON telling (province, due_at) WHERE channel = 'mail' AND mail IS NULL AND unsent IS NULL;
SELECT protect('telling', 'SELECT, INSERT, UPDATE');
CREATE POLICY the_program ON telling AS RESTRICTIVE USING (current_setting('nhip.role', true) = 'system');

-- How a person wants to be told (K17): address, hour of the digest, and what differs from the usual.
CREATE TABLE notice_wish (
  province text NOT NULL,
  account text NOT NULL,
  email text CHECK (email <> ''),
  digest_hour int NOT NULL CHECK (digest_hour BETWEEN 0 AND 23),
  choices jsonb NOT NULL,
  changed_at timestamptz NOT NULL,
  PRIMARY KEY (province, account),
  FOREIGN KEY (province, account) REFERENCES account
);
SELECT protect('notice_wish', 'SELECT, INSERT, UPDATE');
CREATE POLICY the_program ON notice_wish AS RESTRICTIVE
  USING (current_setting('nhip.role', true) IN ('system', 'administrator'));

-- “Đã gọi điện lúc …, gặp ai”: a fact like any other (H02).
CREATE TABLE phone_call (
  province text NOT NULL,
  period text NOT NULL,
  agency text NOT NULL,
  ordinal int NOT NULL CHECK (ordinal > 0),
  called_at timestamptz NOT NULL,
  whom text NOT NULL CHECK (whom <> ''),
  note text NOT NULL,
  by_account text NOT NULL,
  by_name text NOT NULL,
  at timestamptz NOT NULL,
  trial boolean NOT NULL,
  PRIMARY KEY (province, period, agency, ordinal),
  FOREIGN KEY (province, period, agency) REFERENCES duty
);
SELECT only_add('phone_call'), protect_sent('phone_call');
CREATE POLICY the_department_calls ON phone_call AS RESTRICTIVE FOR INSERT
  WITH CHECK (current_setting('nhip.role', true) = 'planning');

-- The official reminder letter as it was issued: its number, its day, whom it names and why. Printed again it is the same file.
CREATE TABLE reminder_letter (
  province text NOT NULL,
  period text NOT NULL,
  ordinal int NOT NULL CHECK (ordinal > 0),
  number text NOT NULL,
  dated date NOT NULL,
  -- `json`, not `jsonb`: the checksum is of the file that this very text makes.
  content json NOT NULL,
  checksum text NOT NULL,
  by_account text NOT NULL,
  by_name text NOT NULL,
  at timestamptz NOT NULL,
  trial boolean NOT NULL,
  PRIMARY KEY (province, period, ordinal),
  FOREIGN KEY (province, period) REFERENCES period_opening
);
SELECT only_add('reminder_letter');
CREATE POLICY the_province_reads ON reminder_letter AS RESTRICTIVE FOR SELECT
  USING (current_setting('nhip.role', true) IN ('planning', 'committee', 'system'));
CREATE POLICY the_department_writes ON reminder_letter AS RESTRICTIVE FOR INSERT
  WITH CHECK (current_setting('nhip.role', true) = 'planning');
