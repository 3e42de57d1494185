package dev.mtproto.internal.transcode;

import dev.mtproto.tl.TlTypeRef;

/**
 * Names in the {@code .proto} files: {@code messages.sendMessage} is {@code MessagesSendMessage}.
 */
final class ProtoNames {
  /** Before a constructor's name. */
  public static final String CONSTRUCTOR = "Pred";

  /** Before a Type's name. */
  public static final String TYPE = "Type";

  /** Before a method's name. */
  public static final String METHOD = "Req";

  private ProtoNames() {}

  /** The name without dots and underscores, each word's first letter in upper case. */
  public static String of(String tlName) {
    StringBuilder name = new StringBuilder(tlName.length());
    boolean upper = true;
    for (int i = 0; i < tlName.length(); i++) {
      char c = tlName.charAt(i);
      if (c == '.' || c == '_') {
        upper = true;
      } else {
        name.append(upper ? Character.toUpperCase(c) : c);
        upper = false;
      }
    }
    return name.toString();
  }

  /** The message of a method's result: {@code TypeDialogs}, {@code TypeVectorUser}. */
  static String ofResult(TlTypeRef result) {
    return result instanceof TlTypeRef.Vector vector
        ? TYPE + "Vector" + of(vector.element().tl())
        : TYPE + of(result.tl());
  }
}
