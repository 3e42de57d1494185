package dev.mtproto.testdc.internal.inbox;

import dev.mtproto.internal.message.ContainerReader;

/** The ids of the service messages that a client sends. */
final class ServiceIds {
  static final int MSGS_ACK = 0x62d6b459;
  static final int MSGS_STATE_REQ = 0xda69fb52;
  static final int MSGS_STATE_INFO = 0x04deb57d;
  static final int MSGS_ALL_INFO = 0x8cc0d131;
  static final int MSG_DETAILED_INFO = 0x276d3ec6;
  static final int MSG_NEW_DETAILED_INFO = 0x809db6df;
  static final int MSG_RESEND_REQ = 0x7d861a08;
  static final int HTTP_WAIT = 0x9299359f;
  static final int RPC_DROP_ANSWER = 0x58e4a740;
  static final int GET_FUTURE_SALTS = 0xb921bd04;
  static final int PING = 0x7abe77ec;
  static final int PING_DELAY_DISCONNECT = 0xf3427b8c;
  static final int DESTROY_SESSION = 0xe7512126;
  static final int DESTROY_AUTH_KEY = 0xd1435160;

  private ServiceIds() {}

  /** Whether such a message never wants an acknowledgement. */
  static boolean isNeverContent(int constructor) {
    return switch (constructor) {
      case ContainerReader.ID, MSGS_ACK, HTTP_WAIT -> true;
      default -> false;
    };
  }
}
