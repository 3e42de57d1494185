package acme;

import dev.mtproto.tl.TlCodec;
import dev.mtproto.tl.TlReader;
import dev.mtproto.tl.TlWriter;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Reads and writes {@link InputPeer}.
 */
@NullMarked
@Generated("dev.mtproto.processor.TlProcessor")
final class InputPeerCodec extends TlCodec<InputPeer> {
  static final InputPeerCodec INSTANCE = new InputPeerCodec();

  private InputPeerCodec() {
  }

  @Override
  public InputPeer read(TlReader reader) {
    int id = reader.readId();
    return switch (id) {
      case InputPeer.Empty.ID -> readEmpty(reader);
      case InputPeer.Chat.ID -> readChat(reader);
      case InputPeer.User.ID -> readUser(reader);
      default -> throw reader.unknownConstructor(id, "InputPeer");
    };
  }

  @Override
  public void write(TlWriter writer, InputPeer value) {
    value.tlWrite(writer);
  }

  static InputPeer.Empty readEmpty(TlReader reader) {
    return new InputPeer.Empty();
  }

  static void writeEmpty(TlWriter writer, InputPeer.Empty value) {
    writer.writeInt(InputPeer.Empty.ID);
  }

  static InputPeer.Chat readChat(TlReader reader) {
    int chatId = reader.readInt();
    return new InputPeer.Chat(chatId);
  }

  static void writeChat(TlWriter writer, InputPeer.Chat value) {
    writer.writeInt(InputPeer.Chat.ID);
    writer.writeInt(value.chatId());
  }

  static InputPeer.User readUser(TlReader reader) {
    int userId = reader.readInt();
    long accessHash = reader.readLong();
    return new InputPeer.User(userId, accessHash);
  }

  static void writeUser(TlWriter writer, InputPeer.User value) {
    writer.writeInt(InputPeer.User.ID);
    writer.writeInt(value.userId());
    writer.writeLong(value.accessHash());
  }
}
