package dev.mtproto.layer71.photos;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlType;
import dev.mtproto.layer71.User;
import java.util.List;

/** {@code photos.Photos}. */
@TlType
interface PhotosType {
  /** {@code photos.photos}. */
  @TlConstructor(0x8dca6aa5)
  interface Regular {
    List<dev.mtproto.layer71.Photo> photos();

    List<User> users();
  }

  /** {@code photos.photosSlice}. */
  @TlConstructor(0x15051f54)
  interface Slice {
    int count();

    List<dev.mtproto.layer71.Photo> photos();

    List<User> users();
  }
}
