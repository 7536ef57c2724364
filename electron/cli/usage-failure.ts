/** The command line was used wrongly. Ends with 2, as does what only a later version can do. */
export class UsageFailure extends Error {
  /** The command whose help tells more; null when it is not known which was meant. */
  readonly command: string | null;
  constructor(command: string | null, message: string) {
    super(message);
    this.command = command;
  }
}
