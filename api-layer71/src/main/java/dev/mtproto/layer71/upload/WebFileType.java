package dev.mtproto.layer71.upload;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlType;
import okio.ByteString;

/** {@code upload.webFile}. */
@TlType
@TlConstructor(0x21e753bc)
interface WebFileType {
  int size();

  String mimeType();

  dev.mtproto.layer71.storage.FileType fileType();

  int mtime();

  ByteString bytes();
}
