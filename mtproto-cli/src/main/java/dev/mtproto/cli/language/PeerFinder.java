package dev.mtproto.cli.language;

import dev.mtproto.cli.io.CommandFailure;

/** Finds whom a user means by {@code @name}, {@code +phone} or {@code me}. */
@FunctionalInterface
public interface PeerFinder {
  /** Where nobody can be asked. */
  PeerFinder NOBODY =
      (type, whom) -> {
        throw new CommandFailure("nobody can be looked up here; give an " + type);
      };

  /**
   * Finds somebody.
   *
   * @param type the TL Type that is wanted: {@code InputPeer}, {@code InputUser} or {@code
   *     InputChannel}
   * @return an object of that Type, as JSON
   * @throws CommandFailure if there is nobody, or he is no such thing
   */
  String find(String type, String whom);
}
