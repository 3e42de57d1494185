package dev.mtproto.files;

import dev.mtproto.error.FileTransferException;
import dev.mtproto.error.FileTransferException.Reason;
import dev.mtproto.tl.TlBuilder;
import dev.mtproto.tl.TlCodec;
import dev.mtproto.tl.TlCodecs;
import dev.mtproto.tl.TlCombinator;
import dev.mtproto.tl.TlLayer;
import dev.mtproto.tl.TlObject;
import dev.mtproto.tl.TlParameter;
import dev.mtproto.tl.TlRequest;
import dev.mtproto.tl.TlTypeRef;
import java.util.List;
import okio.ByteString;

/**
 * The methods about files, built by their names, since their shape changes from layer to layer.
 *
 * @see <a href="https://core.telegram.org/api/files">Uploading and downloading files</a>
 */
final class FileMethods {
  private static final String GET_FILE = "upload.getFile";
  private static final String GET_CDN_FILE = "upload.getCdnFile";
  private static final TlCodec<List<TlObject>> OBJECTS = TlCodecs.vector(TlCodecs.OBJECT);

  private final TlLayer layer;

  FileMethods(TlLayer layer) {
    this.layer = layer;
  }

  TlLayer layer() {
    return layer;
  }

  /**
   * Has a part kept.
   *
   * @param total how many parts the file has; -1 if that is not known yet
   */
  TlRequest<Boolean> savePart(boolean big, long fileId, Part part, int total) {
    String name = big ? "upload.saveBigFilePart" : "upload.saveFilePart";
    TlCombinator method = layer.combinator(name);
    if (method == null || !SavePart.isWritable(method)) {
      throw new IllegalArgumentException(
          layer.name() + " has no method " + name + " that can be called");
    }
    return new SavePart(method, fileId, part, total);
  }

  /** What stands for an uploaded file in other calls. */
  TlObject inputFile(long fileId, int parts, String name, String md5) {
    TlBuilder file =
        layer
            .object(md5.isEmpty() ? "inputFileBig" : "inputFile")
            .with("id", fileId)
            .with("parts", parts)
            .with("name", name)
            .withIfKnown("md5_checksum", md5.isEmpty() ? null : md5);
    return Records.of(layer, file.buildObject());
  }

  /** Asks for a part of a file. */
  TlRequest<FileAnswer> getFile(TlObject location, long offset, int limit) {
    return layer
        .request(GET_FILE)
        .with("location", location)
        .withIfKnown("cdn_supported", true)
        .with("offset", offset(GET_FILE, offset))
        .with("limit", limit)
        .build(new FileAnswerCodec(layer, "upload.file"));
  }

  /** Asks a CDN for a part of a file. */
  TlRequest<FileAnswer> getCdnFile(ByteString token, long offset, int limit) {
    return layer
        .request(GET_CDN_FILE)
        .with("file_token", token)
        .with("offset", offset(GET_CDN_FILE, offset))
        .with("limit", limit)
        .build(new FileAnswerCodec(layer, "upload.cdnFile"));
  }

  /** Has the data centre give the file to the CDN once more. */
  TlRequest<List<TlObject>> reuploadCdnFile(ByteString token, ByteString requestToken) {
    return layer
        .request("upload.reuploadCdnFile")
        .with("file_token", token)
        .with("request_token", requestToken)
        .build(OBJECTS);
  }

  /** Asks for the hashes of what a CDN has, from an offset on. */
  TlRequest<List<TlObject>> getCdnFileHashes(ByteString token, long offset) {
    String name = "upload.getCdnFileHashes";
    return layer
        .request(name)
        .with("file_token", token)
        .with("offset", offset(name, offset))
        .build(OBJECTS);
  }

  /** An offset as the layer writes it: older ones have only an {@code int}. */
  private Number offset(String method, long offset) {
    TlCombinator combinator = layer.combinator(method);
    TlParameter parameter = combinator == null ? null : combinator.parameter("offset");
    if (parameter == null || parameter.type() != TlTypeRef.Builtin.INT) {
      return offset;
    }
    if (offset > Integer.MAX_VALUE) {
      throw new FileTransferException(
          Reason.TOO_LARGE, layer.name() + " has no offsets beyond 2 GiB", null);
    }
    return (int) offset;
  }
}
