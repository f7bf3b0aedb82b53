/** A CEB time (`YYYYMMDDhhmm…`, China time) as people read it: `YYYY-MM-DD hh:mm`. What is not written so stays as it is. */
export function readableTime(text: string): string {
  return text.replace(/^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)\d*$/, '$1-$2-$3 $4:$5');
}
