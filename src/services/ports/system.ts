/** Clock, dice and ids: the outside world in its smallest form. Tests freeze them. */
export interface System {
  /** Epoch milliseconds. */
  now(): number;
  /** Evenly between 0 and 1. */
  random(): number;
  /** A random UUID. */
  uuid(): string;
}
