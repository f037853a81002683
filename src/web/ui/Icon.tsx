import './icon.css'

/** Small signs drawn here, so that no font of icons is loaded. They always stand beside a word. */
const drawings = {
  good: 'M3 8.5l3.2 3.2L13 4.8',
  bad: 'M8 4.7v4M8 11v.3M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0z',
  watch: 'M8 4.5v4l2.6 1.6M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0z',
  none: 'M4 8h8',
  question:
    'M6.3 6.4c.1-1 .8-1.5 1.7-1.5s1.7.6 1.7 1.5c0 1.2-1.7 1.3-1.7 2.5M8 11v.3M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0z',
  warning: 'M8 2.5l6.3 11H1.7zM8 6.6v3M8 11.5v.2',
  joint: 'M6 12A4 4 0 1 1 6 4a4 4 0 0 1 0 8zM10 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8z',
  person: 'M8 8a2.8 2.8 0 1 0 0-5.6A2.8 2.8 0 0 0 8 8zM2.8 14c.3-2.8 2.4-4.3 5.2-4.3s4.9 1.5 5.2 4.3',
  draft: 'M3 13l.7-3L10.6 3.1l2.3 2.3L6 12.3z',
  sent: 'M2.5 8h9M8 4.5L11.5 8 8 11.5M14 3.5v9',
  returned: 'M6 3.5L2.5 7 6 10.5M2.5 7h7a3.5 3.5 0 0 1 0 6H7',
  down: 'M4 6l4 4 4-4',
  right: 'M6 4l4 4-4 4',
  search: 'M10.7 10.7L14 14M12 7A5 5 0 1 1 2 7a5 5 0 0 1 10 0z',
  menu: 'M2 4h12M2 8h12M2 12h12',
  close: 'M4 4l8 8M12 4l-8 8',
  link: 'M6.7 9.3l2.6-2.6M7.4 4.6l1.5-1.5a2.8 2.8 0 0 1 4 4l-1.5 1.5M8.6 11.4l-1.5 1.5a2.8 2.8 0 0 1-4-4l1.5-1.5',
  download: 'M8 2.5v8M4.8 7.5L8 10.7l3.2-3.2M3 13.5h10',
  upload: 'M8 10.7v-8M4.8 5.7L8 2.5l3.2 3.2M3 13.5h10',
  bell: 'M8 2.2a3.6 3.6 0 0 1 3.6 3.6c0 3.4 1.4 4.4 1.4 4.4H3s1.4-1 1.4-4.4A3.6 3.6 0 0 1 8 2.2zM6.6 12.6a1.5 1.5 0 0 0 2.8 0',
  phone:
    'M3.4 2.8h2.3l1 3-1.4 1a7.6 7.6 0 0 0 3.9 3.9l1-1.4 3 1v2.3c0 .5-.4.9-.9.9A9.9 9.9 0 0 1 2.5 3.7c0-.5.4-.9.9-.9z',
  print: 'M4.5 6V2.5h7V6M4.5 12H2.5V6h11v6h-2M4.5 9.5h7v4h-7z',
} as const

export type IconName = keyof typeof drawings

export const Icon = ({ name }: { readonly name: IconName }) => (
  <svg className="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
    <path
      d={drawings[name]}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  </svg>
)
