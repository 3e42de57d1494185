package dev.mtproto.internal.updates;

/** Why a question was not answered. */
enum Failure {
  /** For a while: it is asked again, later. */
  LATER,
  /** The server will not tell: it is asked some times more, and then no longer. */
  REFUSED,
  /** What was asked about is not known any more, or cannot be read: one begins anew. */
  RESET,
  /** There is no access: nobody is signed in, or the channel is closed to the account. */
  NO_ACCESS
}
