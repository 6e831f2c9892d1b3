import { Link, type LinkProps } from '@tanstack/react-router'
import classes from './room-links.module.css'

/** The rooms that stand beside each other, the one that is open marked. */
export function RoomLinks({
  label,
  rooms,
}: {
  label: string
  rooms: readonly { to: LinkProps; name: string }[]
}) {
  return (
    <nav className={classes['rooms']} aria-label={label}>
      <ul>
        {rooms.map(({ to, name }) => (
          <li key={name}>
            <Link {...to} activeOptions={{ exact: true, includeSearch: false }}>
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
