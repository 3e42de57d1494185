package dev.mtproto.internal.updates;

import dev.mtproto.tl.TlObject;
import org.jspecify.annotations.Nullable;

/**
 * What an {@link UpdateMachine} wants done. Called within the machine's methods; each question is
 * answered, once, by the method of that name.
 */
interface Output {
  /** An update is next. */
  void deliver(TlObject update, Context context);

  /** The account's updates begin here. None of them has been delivered, or will be until then. */
  void begun(Position position);

  /** All of the account's updates up to here have been delivered. */
  void reached(Position position);

  /** All of a channel's updates up to here have been delivered. */
  void reached(long channelId, int pts);

  /** A channel's updates are not followed any more. */
  void forgotten(long channelId);

  /**
   * Updates were lost here.
   *
   * @param history whose
   * @param answer what the server said instead; null if nothing
   */
  void lost(History history, @Nullable TlObject answer);

  /** Where does the account stand? */
  void askState();

  /** What happened to the account after this? */
  void askDifference(Position position);

  /** What happened in a channel after this? */
  void askChannel(long channelId, int pts);
}
