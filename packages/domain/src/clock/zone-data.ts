/**
 * The release of the zone data in this runtime, such as '2026c'. It is kept with every wall time that was turned
 * into an instant, since governments change their clocks and another release may give another instant.
 */
export const zoneDataVersion: string = globalThis.process?.versions?.tz ?? 'unknown'
