package dev.mtproto.files;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import okio.ByteString;

/** The checksum that small files are uploaded with; it protects nothing. */
final class Md5 {
  private final MessageDigest digest;

  Md5() {
    try {
      digest = MessageDigest.getInstance("MD5");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every JDK has MD5", impossible);
    }
  }

  void update(byte[] bytes, int length) {
    digest.update(bytes, 0, length);
  }

  String hex() {
    return ByteString.of(digest.digest()).hex();
  }
}
