/** The eight-pointed star in one thin line: the only ornament. */
export function Star({ size = 40 }: { size?: number }) {
  return (
    <svg
      viewBox="0 0 48 48"
      width={size}
      height={size}
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.5}
      strokeLinejoin="round"
    >
      <path d="M24 3 29.6 10.4 38.8 9.2 37.6 18.4 45 24 37.6 29.6 38.8 38.8 29.6 37.6 24 45 18.4 37.6 9.2 38.8 10.4 29.6 3 24 10.4 18.4 9.2 9.2 18.4 10.4Z" />
    </svg>
  )
}
