/** The product's sign: lines rolling out of a frame. The app's icon, resources/icons/mark.svg, is the same drawing. */
export function Mark() {
  return (
    <span className="flex items-center gap-2 font-semibold tracking-tight">
      <svg width="22" height="22" viewBox="0 0 22 22" aria-hidden>
        <rect x="1" y="1" width="20" height="20" rx="5.5" fill="var(--accent)" />
        <g stroke="var(--on-accent)" strokeWidth="2" strokeLinecap="round">
          <path d="M8 5.5h6" opacity="0.4" />
          <path d="M6 9.2h10" />
          <path d="M7.5 12.9h7" />
          <path d="M9 16.6h4" opacity="0.4" />
        </g>
      </svg>
      RollVideo
    </span>
  )
}
