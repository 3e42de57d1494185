package dev.mtproto.processor.proto;

import java.util.Locale;
import java.util.regex.Pattern;

/** Names in Protocol Buffers. */
final class ProtoNames {
  private static final Pattern PART = Pattern.compile("(?:^|[._]+)([A-Za-z0-9])");

  private ProtoNames() {}

  /**
   * Takes every dot and underscore out and begins each part upper-case: {@code
   * messages.sendMessage} -> {@code MessagesSendMessage}, {@code random_id} -> {@code RandomId}.
   */
  public static String camel(String tlName) {
    return PART.matcher(tlName).replaceAll(match -> match.group(1).toUpperCase(Locale.ROOT));
  }

  /** The message of a constructor: {@code PredInputPeerUser}. */
  public static String constructor(String tlName) {
    return "Pred" + camel(tlName);
  }

  /** The message of a Type: {@code TypeInputPeer}. */
  public static String type(String tlName) {
    return "Type" + camel(tlName);
  }

  /** The message of a method: {@code ReqMessagesSendMessage}. */
  public static String request(String tlName) {
    return "Req" + camel(tlName);
  }

  /** The message of a vector that is a method's result: {@code TypeVectorUser}. */
  public static String vector(String elementTlName) {
    return "TypeVector" + camel(elementTlName);
  }
}
