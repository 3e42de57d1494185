package dev.mtproto.testdc.internal.handshake;

import dev.mtproto.internal.service.ResPq;
import dev.mtproto.internal.service.ServerDhInnerData;
import dev.mtproto.internal.service.ServerDhParams;
import dev.mtproto.internal.service.SetClientDhParamsAnswer;
import java.util.function.UnaryOperator;

/** Key exchanges in which the data centre changes one thing of what it sends. */
final class Departures {
  private Departures() {}

  /** Another first answer. */
  static HandshakeScript offer(UnaryOperator<ResPq> change) {
    return new HandshakeScript() {
      @Override
      public ResPq offer(ResPq honest) {
        return change.apply(honest);
      }
    };
  }

  /** Other Diffie-Hellman parameters. */
  static HandshakeScript parameters(UnaryOperator<ServerDhInnerData> change) {
    return new HandshakeScript() {
      @Override
      public ServerDhInnerData parameters(ServerDhInnerData honest) {
        return change.apply(honest);
      }
    };
  }

  /** Other bytes where the parameters are encrypted. */
  static HandshakeScript plainAnswer(UnaryOperator<byte[]> change) {
    return new HandshakeScript() {
      @Override
      public byte[] plainAnswer(byte[] honest) {
        return change.apply(honest);
      }
    };
  }

  /** Another answer to the proof. */
  static HandshakeScript secondAnswer(UnaryOperator<ServerDhParams> change) {
    return new HandshakeScript() {
      @Override
      public ServerDhParams secondAnswer(ServerDhParams honest) {
        return change.apply(honest);
      }
    };
  }

  /** Another end. */
  static HandshakeScript lastAnswer(UnaryOperator<SetClientDhParamsAnswer> change) {
    return new HandshakeScript() {
      @Override
      public SetClientDhParamsAnswer lastAnswer(SetClientDhParamsAnswer honest) {
        return change.apply(honest);
      }
    };
  }
}
