package dev.mtproto.layer71.photos;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlType;
import dev.mtproto.layer71.User;
import java.util.List;

/** {@code photos.photo}. */
@TlType
@TlConstructor(0x20212ca8)
interface PhotoType {
  dev.mtproto.layer71.Photo photo();

  List<User> users();
}
