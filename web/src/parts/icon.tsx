const PATHS = {
  red: 'M5.5 1h5L15 5.5v5L10.5 15h-5L1 10.5v-5zM8 4v5M8 11.2v.8',
  yellow: 'M8 1.5 15 14.5H1zM8 6v4M8 12v.6',
  green: 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1zM4.8 8.2l2.2 2.3 4.2-4.6',
  differs: 'M2 5.5h12M2 10.5h12M11 2 5 14',
  agrees: 'M3 8.5l3.2 3.2L13 4.5',
  lock: 'M3 7h10v8H3zM5 7V4.5a3 3 0 0 1 6 0V7',
  later: 'M8 1.5a6.5 6.5 0 1 1-6 4M1.5 1.5v4.2h4.2M8 4.5V8l2.5 1.8',
  back: 'M14 8H2M7 3 2 8l5 5',
} as const;

/** Drawn with the text's own colour; says nothing that the text beside it does not say. */
export function Icon({ name }: { readonly name: keyof typeof PATHS }) {
  return (
    <svg className="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path
        d={PATHS[name]}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
        strokeLinejoin="round"
        strokeLinecap="round"
      />
    </svg>
  );
}
