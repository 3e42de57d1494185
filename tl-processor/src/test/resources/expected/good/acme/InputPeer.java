package acme;

import dev.mtproto.tl.TlCodec;
import dev.mtproto.tl.TlObject;
import dev.mtproto.tl.TlText;
import dev.mtproto.tl.TlWriter;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Where a message goes, as {@code MessageType} has it.
 */
@NullMarked
@Generated("dev.mtproto.processor.TlProcessor")
public sealed interface InputPeer extends TlObject {
  /**
   * Reads and writes values of this Type.
   */
  static TlCodec<InputPeer> tlCodec() {
    return InputPeerCodec.INSTANCE;
  }

  /**
   * {@code inputPeerEmpty#7f3b18ea = InputPeer}
   */
  record Empty() implements InputPeer {
    /**
     * The id, {@code 7f3b18ea}.
     */
    public static final int ID = 0x7f3b18ea;

    @Override
    public int tlId() {
      return ID;
    }

    @Override
    public String tlName() {
      return "inputPeerEmpty";
    }

    @Override
    public void tlWrite(TlWriter writer) {
      InputPeerCodec.writeEmpty(writer, this);
    }

    @Override
    public String toString() {
      return new TlText("inputPeerEmpty").toString();
    }
  }

  /**
   * A group.
   *
   * <p>{@code inputPeerChat#179be863 chat_id:int = InputPeer}
   *
   * @param chatId The group's id.
   */
  record Chat(int chatId) implements InputPeer {
    /**
     * The id, {@code 179be863}.
     */
    public static final int ID = 0x179be863;

    @Override
    public int tlId() {
      return ID;
    }

    @Override
    public String tlName() {
      return "inputPeerChat";
    }

    @Override
    public void tlWrite(TlWriter writer) {
      InputPeerCodec.writeChat(writer, this);
    }

    @Override
    public String toString() {
      return new TlText("inputPeerChat")
          .field("chat_id", chatId)
          .toString();
    }
  }

  /**
   * {@code inputPeerUser#7b8e7de6 user_id:int access_hash:long = InputPeer}
   */
  record User(int userId, long accessHash) implements InputPeer {
    /**
     * The id, {@code 7b8e7de6}.
     */
    public static final int ID = 0x7b8e7de6;

    @Override
    public int tlId() {
      return ID;
    }

    @Override
    public String tlName() {
      return "inputPeerUser";
    }

    @Override
    public void tlWrite(TlWriter writer) {
      InputPeerCodec.writeUser(writer, this);
    }

    @Override
    public String toString() {
      return new TlText("inputPeerUser")
          .field("user_id", userId)
          .secret("access_hash")
          .toString();
    }
  }
}
