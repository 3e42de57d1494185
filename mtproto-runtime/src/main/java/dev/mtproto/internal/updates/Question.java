package dev.mtproto.internal.updates;

/**
 * Whether something is being asked, or is to be asked: at the end of a gap's wait, or after a
 * failure.
 */
final class Question {
  /** Of a time: never. */
  static final long NEVER = Long.MAX_VALUE;

  private static final long FIRST_RETRY = 1_000;
  private static final int MAX_DOUBLINGS = 6;

  /** How often in a row a server may refuse to answer before it is believed. */
  private static final int MAX_DENIALS = 3;

  /** How many answers in a row may say that there is more, and move nothing, without a pause. */
  private static final int MAX_STANDSTILLS = 3;

  private boolean open;
  private boolean awaited;
  private boolean again;
  private long due = NEVER;
  private int failures;
  private int denials;
  private int fruitless;
  private int standstills;

  /** Whether it has been asked, and not answered: nothing is given out meanwhile. */
  boolean isOpen() {
    return open;
  }

  /**
   * Notes that it is asked; if an answer is awaited, after that one.
   *
   * @return whether to ask now
   */
  boolean ask() {
    if (awaited) {
      again = true;
      return false;
    }
    open = true;
    awaited = true;
    due = NEVER;
    return true;
  }

  /**
   * Notes the answer.
   *
   * @return whether it is to be asked once more
   */
  boolean answered() {
    boolean more = again;
    open = false;
    awaited = false;
    again = false;
    failures = 0;
    denials = 0;
    return more;
  }

  /** Notes a failure: it is asked again, later. */
  void failed(long now) {
    refused();
    due = now + (FIRST_RETRY << Math.min(failures, MAX_DOUBLINGS));
    failures++;
  }

  /**
   * Notes that the server will not answer. It is asked again, later, but only so many times.
   *
   * @return whether it is asked again
   */
  boolean denied(long now) {
    if (denials == MAX_DENIALS) {
      return false;
    }
    denials++;
    failed(now);
    return true;
  }

  /** Notes a refusal: it is asked again only if somebody asks. */
  void refused() {
    awaited = false;
    again = false;
    due = NEVER;
  }

  /**
   * Notes an answer which says that there is more. If several in a row moved nothing, the next is
   * asked for later, each time longer: the server is at fault, and would be asked for ever.
   *
   * @param moved whether it moved anything
   * @return whether it is asked later, and not to be asked now
   */
  boolean waits(boolean moved, long now) {
    standstills = moved ? 0 : standstills + 1;
    if (standstills < MAX_STANDSTILLS) {
      return false;
    }
    open = true;
    failures = standstills - MAX_STANDSTILLS;
    failed(now);
    return true;
  }

  /** Notes that an answer was of use. */
  void fruitful() {
    fruitless = 0;
  }

  /** Sees to the gap: waits for it if there is one, from now on if anything moved. */
  void watch(boolean gap, boolean moved, long now, long wait) {
    standstills = 0;
    if (moved || !gap) {
      fruitless = 0;
    }
    if (!gap) {
      due = NEVER;
    } else if (moved || due == NEVER) {
      due = now + wait;
    }
  }

  /** How often in a row an answer did not fill the gap, this one included. */
  int fruitless() {
    return ++fruitless;
  }

  /** When to do something; {@link #NEVER} for not. */
  long due() {
    return due;
  }
}
