package dev.mtproto.processor.proto;

import dev.mtproto.processor.schema.TlDefinition;
import dev.mtproto.processor.schema.TlSchema;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The file of the stream of updates. */
final class UpdateProto {
  /** What a stream carries; the places are the numbers, and never change. */
  private static final List<String> KINDS =
      List.of(
          "updates.state",
          "updateShortMessage",
          "updateShortChatMessage",
          "updateShort",
          "updates",
          "updateShortSentMessage",
          "updates.difference",
          "updates.differenceSlice",
          "updateNewMessage",
          "updateReadMessagesContents",
          "updateDeleteMessages",
          "updateNewEncryptedMessage",
          "updateChannel",
          "updateChannelMessageViews",
          "updateChannelTooLong",
          "updateReadChannelInbox",
          "updateReadChannelOutbox",
          "updateNewChannelMessage",
          // From here on ours: the predecessor's streams left these out.
          "updatesCombined",
          "updatesTooLong");

  private UpdateProto() {}

  static String write(TlSchema schema) {
    Set<String> constructors =
        schema.constructors().stream().map(TlDefinition::name).collect(Collectors.toSet());
    ProtoText text = new ProtoText();
    text.header("proxy", ProtoWriter.TYPES_FILE);
    text.open("message Update");
    text.open("oneof Value");
    for (int i = 0; i < KINDS.size(); i++) {
      String kind = KINDS.get(i);
      if (constructors.contains(kind)) {
        text.field("mtproto." + ProtoNames.constructor(kind), ProtoNames.camel(kind), i + 1);
      }
    }
    text.close();
    text.comment("The update's id, to go on from with mtproto.v1.Session.ListenOnUpdates.");
    text.field("int64", "Id", 101);
    text.comment(
        "So many updates were lost before the next one, -1 if it is not known how many; there is no Value then.");
    text.field("int64", "Lost", 102);
    text.close();
    text.open("message ListenRequest");
    text.close();
    text.open("service UpdateStreamer");
    text.rpc("ListenOnUpdates", "ListenRequest", "stream Update");
    text.close();
    return text.toString();
  }
}
