package dev.mtproto.testdc.internal.world;

import dev.mtproto.layer71.MessageEntity;
import dev.mtproto.layer71.MessageMedia;
import dev.mtproto.layer71.messages.SendMedia;
import dev.mtproto.layer71.messages.SendMessage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text that is being sent.
 *
 * @param text the message
 * @param randomId the client's number of it; 0 if it has none
 * @param silent whether nobody is to be notified
 * @param replyTo the id of the message that it answers, in the sender's numbers
 * @param entities the formatting
 * @param media what is sent with it
 * @param origin the session that sends it; null if none does
 */
public record Outgoing(
    String text,
    long randomId,
    boolean silent,
    @Nullable Integer replyTo,
    @Nullable List<MessageEntity> entities,
    @Nullable MessageMedia media,
    @Nullable Object origin) {

  /** A plain text that comes from no session. */
  public static Outgoing plain(String text) {
    return new Outgoing(text, 0, false, null, null, null, null);
  }

  /** What a call asks to be sent. */
  public static Outgoing of(SendMessage request, Object origin) {
    return new Outgoing(
        request.message(),
        request.randomId(),
        request.silent(),
        request.replyToMsgId(),
        request.entities(),
        null,
        origin);
  }

  /** What a call asks to be sent, with the media that it means. */
  public static Outgoing of(SendMedia request, MessageMedia media, Object origin) {
    return new Outgoing(
        "", request.randomId(), request.silent(), request.replyToMsgId(), null, media, origin);
  }
}
