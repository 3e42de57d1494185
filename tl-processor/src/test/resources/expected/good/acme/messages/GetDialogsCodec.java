package acme.messages;

import acme.InputPeer;
import dev.mtproto.tl.TlReader;
import dev.mtproto.tl.TlRequestCodec;
import dev.mtproto.tl.TlWriter;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Reads and writes {@link GetDialogs}.
 */
@NullMarked
@Generated("dev.mtproto.processor.TlProcessor")
final class GetDialogsCodec extends TlRequestCodec<GetDialogs> {
  static final GetDialogsCodec INSTANCE = new GetDialogsCodec();

  private GetDialogsCodec() {
    super(GetDialogs.ID, "messages.getDialogs", "messages.Dialogs");
  }

  @Override
  public GetDialogs readBare(TlReader reader) {
    int flags = reader.readInt();
    boolean excludePinned = (flags & 1) != 0;
    int offsetDate = reader.readInt();
    int offsetId = reader.readInt();
    InputPeer offsetPeer = reader.read(InputPeer.tlCodec());
    int limit = reader.readInt();
    return new GetDialogs(excludePinned, offsetDate, offsetId, offsetPeer, limit);
  }

  @Override
  public void writeBare(TlWriter writer, GetDialogs value) {
    writer.writeInt(flagsOfGetDialogs(value));
    writer.writeInt(value.offsetDate());
    writer.writeInt(value.offsetId());
    writer.writeObject(value.offsetPeer());
    writer.writeInt(value.limit());
  }

  private static int flagsOfGetDialogs(GetDialogs value) {
    return (value.excludePinned() ? 1 : 0);
  }

  @Override
  public GetDialogs create(Object[] arguments) {
    return new GetDialogs(
        (boolean) arguments[0],
        (int) arguments[1],
        (int) arguments[2],
        (InputPeer) arguments[3],
        (int) arguments[4]);
  }
}
