package acme.messages;

import acme.InputPeer;
import dev.mtproto.tl.TlCodec;
import dev.mtproto.tl.TlReader;
import dev.mtproto.tl.TlRequest;
import dev.mtproto.tl.TlRequestCodec;
import dev.mtproto.tl.TlText;
import dev.mtproto.tl.TlWriter;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The signed-in user's conversations, newest first.
 *
 * <p>{@code messages.getDialogs#191ba9c5 flags:# exclude_pinned:flags.0?true offset_date:int offset_id:int offset_peer:InputPeer limit:int = messages.Dialogs}
 *
 * @param limit how many at most
 */
@NullMarked
@Generated("dev.mtproto.processor.TlProcessor")
public record GetDialogs(boolean excludePinned, int offsetDate, int offsetId, InputPeer offsetPeer,
    int limit) implements TlRequest<Dialogs> {
  /**
   * The id, {@code 191ba9c5}.
   */
  public static final int ID = 0x191ba9c5;

  /**
   * Checks the components and copies the lists.
   */
  public GetDialogs {
    Objects.requireNonNull(offsetPeer, "messages.getDialogs.offset_peer");
  }

  @Override
  public int tlId() {
    return ID;
  }

  @Override
  public String tlName() {
    return "messages.getDialogs";
  }

  @Override
  public void tlWrite(TlWriter writer) {
    Codec.INSTANCE.write(writer, this);
  }

  @Override
  public TlCodec<Dialogs> resultCodec() {
    return Dialogs.tlCodec();
  }

  /**
   * Reads and writes these calls.
   */
  public static TlRequestCodec<GetDialogs> tlCodec() {
    return Codec.INSTANCE;
  }

  /**
   * A builder in which nothing is set.
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * A builder in which all is set as here.
   */
  public Builder toBuilder() {
    Builder copy = new Builder();
    copy.excludePinned = this.excludePinned;
    copy.offsetDate = this.offsetDate;
    copy.offsetId = this.offsetId;
    copy.offsetPeer = this.offsetPeer;
    copy.limit = this.limit;
    return copy;
  }

  @Override
  public String toString() {
    return new TlText("messages.getDialogs")
        .flag("exclude_pinned", excludePinned)
        .field("offset_date", offsetDate)
        .field("offset_id", offsetId)
        .field("offset_peer", offsetPeer)
        .field("limit", limit)
        .toString();
  }

  /**
   * Builds {@code messages.getDialogs}: what is not set is absent, 0, false or empty.
   */
  public static final class Builder {
    private boolean excludePinned;

    private int offsetDate;

    private int offsetId;

    private @Nullable InputPeer offsetPeer;

    private int limit;

    private Builder() {
    }

    /**
     * Sets {@code exclude_pinned}.
     */
    public Builder excludePinned(boolean excludePinned) {
      this.excludePinned = excludePinned;
      return this;
    }

    /**
     * Sets {@code offset_date}.
     */
    public Builder offsetDate(int offsetDate) {
      this.offsetDate = offsetDate;
      return this;
    }

    /**
     * Sets {@code offset_id}.
     */
    public Builder offsetId(int offsetId) {
      this.offsetId = offsetId;
      return this;
    }

    /**
     * Sets {@code offset_peer}.
     */
    public Builder offsetPeer(InputPeer offsetPeer) {
      this.offsetPeer = offsetPeer;
      return this;
    }

    /**
     * how many at most
     */
    public Builder limit(int limit) {
      this.limit = limit;
      return this;
    }

    /**
     * The record.
     *
     * @throws NullPointerException if something is not set that has to be
     */
    public GetDialogs build() {
      return new GetDialogs(excludePinned, offsetDate, offsetId, 
          Objects.requireNonNull(offsetPeer, "messages.getDialogs.offset_peer"), limit);
    }
  }

  private static final class Codec extends TlRequestCodec<GetDialogs> {
    static final Codec INSTANCE = new Codec();

    private Codec() {
      super(ID, "messages.getDialogs", "messages.Dialogs");
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
}
