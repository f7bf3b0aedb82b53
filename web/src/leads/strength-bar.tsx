/** A share in [0, 1] as a bar with its figure. */
export function StrengthBar({ share }: { readonly share: number }) {
  return (
    <span className="strength">
      <svg className="strength-bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
        <rect width="100" height="8" className="strength-all" />
        <rect width={100 * Math.min(1, share)} height="8" className="strength-part" />
      </svg>
      <span className="number">{share.toFixed(2)}</span>
    </span>
  );
}
