package dev.mtproto.files;

import dev.mtproto.call.Caller;
import dev.mtproto.error.FileTransferException;
import dev.mtproto.error.FileTransferException.Reason;
import dev.mtproto.tl.TlFields;
import dev.mtproto.tl.TlObject;
import dev.mtproto.tl.TlRequest;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.List;

/**
 * Fetches parts of a file from a CDN, decrypts them and checks them; nothing else is given out.
 * Thread-safe.
 */
final class CdnFetcher {
  private static final int MAX_REUPLOADS = 3;
  private static final int BLOCK = 128 << 10;

  private final CdnRedirect redirect;
  private final FileMethods methods;
  private final List<Caller> cdn;
  private final Caller origin;
  private final boolean sizeKnown;
  private final TransferOptions options;
  private final CdnCipher cipher;
  private final CdnHashes hashes;

  /**
   * Fetches from a CDN.
   *
   * @param cdn connections to it
   * @param origin connections to the data centre that sent us there
   * @param sizeKnown whether it is known where the file ends
   */
  CdnFetcher(
      CdnRedirect redirect,
      FileMethods methods,
      List<Caller> cdn,
      List<Caller> origin,
      boolean sizeKnown,
      TransferOptions options) {
    this.redirect = redirect;
    this.methods = methods;
    this.cdn = cdn;
    this.origin = origin.get(0);
    this.sizeKnown = sizeKnown;
    this.options = options;
    this.cipher = new CdnCipher(redirect.key(), redirect.iv());
    this.hashes = new CdnHashes(redirect.hashes(), this::hashesFrom);
  }

  /**
   * Fetches a part. A hash is of {@value #BLOCK} bytes or more, so no less is asked for.
   *
   * @return fewer bytes than asked for only at the file's end
   */
  ByteBuffer fetch(int worker, long offset, int limit) {
    int length = Math.max(limit, BLOCK);
    long begin = offset / length * length;
    ByteBuffer bytes = fetchWhole(worker, begin, length);
    if (!sizeKnown && bytes.remaining() < length) {
      hashes.checkEnd(begin + bytes.remaining());
    }
    int skipped = (int) Math.min(offset - begin, bytes.remaining());
    bytes.position(bytes.position() + skipped);
    bytes.limit(bytes.position() + Math.min(limit, bytes.remaining()));
    return bytes;
  }

  private ByteBuffer fetchWhole(int worker, long offset, int limit) {
    TlRequest<FileAnswer> request = methods.getCdnFile(redirect.token(), offset, limit);
    for (int reuploads = 0; reuploads <= MAX_REUPLOADS; reuploads++) {
      FileAnswer answer =
          PartCalls.call(cdn.get(worker % cdn.size()), request, options.partTimeout());
      if (answer instanceof FileAnswer.Data data) {
        cipher.decrypt(offset, data.bytes());
        hashes.check(offset, data.bytes());
        return data.bytes();
      }
      TlFields needed = TlFields.of(((FileAnswer.Other) answer).object());
      hashes.add(ask(methods.reuploadCdnFile(redirect.token(), needed.getBytes("request_token"))));
    }
    throw new FileTransferException(
        Reason.WRONG_LENGTH, "the CDN does not get the file from its data centre", null);
  }

  private Collection<CdnHash> hashesFrom(long offset) {
    return ask(methods.getCdnFileHashes(redirect.token(), offset));
  }

  private Collection<CdnHash> ask(TlRequest<List<TlObject>> request) {
    return PartCalls.call(origin, request, options.partTimeout()).stream()
        .map(CdnHash::of)
        .toList();
  }
}
