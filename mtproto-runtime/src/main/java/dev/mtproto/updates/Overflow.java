package dev.mtproto.updates;

/** What happens when a subscriber is so slow that its buffer is full. */
public enum Overflow {
  /** The newest are dropped, until the buffer is empty; then the subscriber is told how many. */
  TELL_LOSS,
  /** The buffer grows; nothing is lost, whatever memory that takes. */
  GROW
}
