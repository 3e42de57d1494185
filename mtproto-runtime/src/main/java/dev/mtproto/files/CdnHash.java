package dev.mtproto.files;

import dev.mtproto.tl.TlFields;
import dev.mtproto.tl.TlObject;
import okio.ByteString;

/**
 * What a block of a file must hash to.
 *
 * @param offset where the block begins
 * @param length how long it is
 * @param sha256 the hash of its plain bytes
 */
record CdnHash(long offset, int length, ByteString sha256) {

  /** Reads a {@code cdnFileHash}, or {@code fileHash} as later layers call it. */
  static CdnHash of(TlObject object) {
    TlFields fields = TlFields.of(object);
    return new CdnHash(fields.getLong("offset"), fields.getInt("limit"), fields.getBytes("hash"));
  }
}
