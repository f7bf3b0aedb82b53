const SHOP = 'M2 6.5 3.5 2.5h9L14 6.5M2.5 6.5v7h11v-7zM6.5 13.5v-4h3v4';

const PATHS: Readonly<Record<string, string>> = {
  parcel: 'M2 5 8 2l6 3v6.5L8 14.5 2 11.5zM2 5l6 3 6-3M8 8v6.5',
  buyer: 'M8 2a3 3 0 1 0 0 6 3 3 0 0 0 0-6zM2.5 14a5.5 5.5 0 0 1 11 0',
  payer: 'M6 2a3 3 0 1 0 0 6 3 3 0 0 0 0-6zM1.5 14a4.6 4.6 0 0 1 7-4M10 10.5h5v4h-5z',
  phone: 'M4.5 1.5h7v13h-7zM7 12.5h2',
  address: 'M8 14.5C5 11 3.5 8.8 3.5 6.5a4.5 4.5 0 0 1 9 0c0 2.3-1.5 4.5-4.5 8zM8 5v3',
  payment: 'M1.5 4h13v8.5h-13zM1.5 7h13',
  waybill: 'M2 3v10M4.5 3v10M7.5 3v10M9.5 3v10M12 3v10M14 3v10',
  merchant: SHOP,
};

/** What kind of thing a node is; kinds newer than the console get a ring. */
export function NodeIcon({ kind }: { readonly kind: string }) {
  return (
    <svg className="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path
        d={PATHS[kind] ?? 'M8 3a5 5 0 1 0 0 10A5 5 0 0 0 8 3z'}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.4"
        strokeLinejoin="round"
        strokeLinecap="round"
      />
    </svg>
  );
}
