package dev.mtproto.layer71.methods;

import dev.mtproto.annotations.TlMethod;
import dev.mtproto.annotations.TlMethods;
import dev.mtproto.annotations.TlSecret;
import dev.mtproto.layer71.CdnFileHash;
import dev.mtproto.layer71.InputFileLocation;
import dev.mtproto.layer71.InputWebFileLocation;
import dev.mtproto.layer71.upload.CdnFile;
import dev.mtproto.layer71.upload.File;
import dev.mtproto.layer71.upload.WebFile;
import java.util.List;
import okio.ByteString;

/** The methods of the namespace {@code upload}. */
@TlMethods(namespace = "upload")
public interface Upload {
  /**
   * Uploads a part of a file of at most 10 MB.
   *
   * @see <a href="https://core.telegram.org/method/upload.saveFilePart">upload.saveFilePart</a>
   */
  @TlMethod(0xb304a621)
  boolean saveFilePart(long fileId, int filePart, ByteString bytes);

  /**
   * Downloads a part of a file.
   *
   * @param location the file
   * @param offset where to begin, in bytes
   * @param limit how much, in bytes
   * @see <a href="https://core.telegram.org/method/upload.getFile">upload.getFile</a>
   */
  @TlMethod(0xe3a6cfb5)
  File getFile(InputFileLocation location, int offset, int limit);

  /**
   * Uploads a part of a file of more than 10 MB.
   *
   * @see <a
   *     href="https://core.telegram.org/method/upload.saveBigFilePart">upload.saveBigFilePart</a>
   */
  @TlMethod(0xde7b673d)
  boolean saveBigFilePart(long fileId, int filePart, int fileTotalParts, ByteString bytes);

  /** {@code upload.getWebFile}. */
  @TlMethod(0x24e6818d)
  WebFile getWebFile(InputWebFileLocation location, int offset, int limit);

  /** {@code upload.getCdnFile}. */
  @TlMethod(0x2000bcc3)
  CdnFile getCdnFile(@TlSecret ByteString fileToken, int offset, int limit);

  /** {@code upload.reuploadCdnFile}. */
  @TlMethod(0x1af91c09)
  List<CdnFileHash> reuploadCdnFile(
      @TlSecret ByteString fileToken, @TlSecret ByteString requestToken);

  /** {@code upload.getCdnFileHashes}. */
  @TlMethod(0xf715c87b)
  List<CdnFileHash> getCdnFileHashes(@TlSecret ByteString fileToken, int offset);
}
