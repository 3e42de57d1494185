package dev.mtproto.files;

import dev.mtproto.tl.TlFields;
import dev.mtproto.tl.TlObject;
import java.util.List;
import okio.ByteString;

/**
 * Where an encrypted copy of a file is, and how it is encrypted.
 *
 * @param dcId the CDN's number
 * @param token names the file there
 * @param key the AES key
 * @param iv the counter at the file's beginning
 * @param hashes of its first blocks, perhaps of all
 * @see <a href="https://core.telegram.org/cdn">Encrypted CDNs</a>
 */
record CdnRedirect(
    int dcId, ByteString token, ByteString key, ByteString iv, List<CdnHash> hashes) {

  /** Reads an {@code upload.fileCdnRedirect} of any layer. */
  static CdnRedirect of(TlObject object) {
    TlFields fields = TlFields.of(object);
    String hashes = fields.has("file_hashes") ? "file_hashes" : "cdn_file_hashes";
    return new CdnRedirect(
        fields.getInt("dc_id"),
        fields.getBytes("file_token"),
        fields.getBytes("encryption_key"),
        fields.getBytes("encryption_iv"),
        fields.getObjects(hashes).stream().map(CdnHash::of).toList());
  }

  /** Shows no secret. */
  @Override
  public String toString() {
    return "CdnRedirect{DC " + dcId + "}";
  }
}
