package dev.mtproto.cli.shell;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import dev.mtproto.cli.io.CommandFailure;

/** A text to a channel, as the call that sends it. */
final class ChannelMessage {
  private ChannelMessage() {}

  /**
   * The call.
   *
   * @throws CommandFailure if the numbers are none
   */
  static String line(String channel, String accessHash, String message) {
    try {
      return "messages.sendMessage peer={_:inputPeerChannel channel_id:%d access_hash:%d} message=\"%s\""
          .formatted(
              Integer.parseInt(channel),
              Long.parseLong(accessHash),
              new String(JsonStringEncoder.getInstance().quoteAsString(message)));
    } catch (NumberFormatException e) {
      throw new CommandFailure("CHAN_ID and CHAN_HASH are decimal numbers", e);
    }
  }
}
