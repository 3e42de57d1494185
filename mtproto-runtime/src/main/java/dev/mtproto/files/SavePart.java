package dev.mtproto.files;

import dev.mtproto.tl.TlCodec;
import dev.mtproto.tl.TlCodecs;
import dev.mtproto.tl.TlCombinator;
import dev.mtproto.tl.TlParameter;
import dev.mtproto.tl.TlRequest;
import dev.mtproto.tl.TlWriter;
import java.util.Set;

/**
 * {@code upload.saveFilePart} or {@code upload.saveBigFilePart}, as the layer describes it. The
 * bytes go from their array into the packet without a copy between; so the array must not change
 * until the call is answered.
 */
final class SavePart implements TlRequest<Boolean> {
  private static final Set<String> PARAMETERS =
      Set.of("file_id", "file_part", "file_total_parts", "bytes");

  private final TlCombinator method;
  private final long fileId;
  private final Part part;
  private final int total;

  /**
   * A call.
   *
   * @param total how many parts the file has; -1 if that is not known yet
   */
  SavePart(TlCombinator method, long fileId, Part part, int total) {
    this.method = method;
    this.fileId = fileId;
    this.part = part;
    this.total = total;
  }

  /** Whether a method has the shape that is written here. */
  static boolean isWritable(TlCombinator method) {
    return method.parameters().stream().map(TlParameter::name).allMatch(PARAMETERS::contains);
  }

  @Override
  public TlCodec<Boolean> resultCodec() {
    return TlCodecs.BOOL;
  }

  @Override
  public int tlId() {
    return method.id();
  }

  @Override
  public String tlName() {
    return method.name();
  }

  @Override
  public void tlWrite(TlWriter writer) {
    writer.writeInt(method.id());
    for (TlParameter parameter : method.parameters()) {
      switch (parameter.name()) {
        case "file_id" -> writer.writeLong(fileId);
        case "file_part" -> writer.writeInt(part.index());
        case "file_total_parts" -> writer.writeInt(total);
        default -> writer.writeBytes(part.bytes(), 0, part.length());
      }
    }
  }

  @Override
  public String toString() {
    return tlName() + "{file_part=" + part.index() + ", " + part.length() + " bytes}";
  }
}
