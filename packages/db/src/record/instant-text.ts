/** SQL that writes an instant as the domain does, and as a leaf holds it: ISO 8601 in UTC with milliseconds and `Z`. */
export const instantText = (expression: string): string =>
  `to_char(${expression} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
