/** Try again: 503 to a caller, back to the queue for a message. */
export class Busy extends Error {
  constructor(detail: string) {
    super(detail);
    this.name = 'Busy';
  }
}
