package dev.mtproto.layer71.methods;

import dev.mtproto.annotations.TlMethod;
import dev.mtproto.annotations.TlMethods;
import dev.mtproto.layer71.InputFile;
import dev.mtproto.layer71.InputPhoto;
import dev.mtproto.layer71.InputUser;
import dev.mtproto.layer71.UserProfilePhoto;
import java.util.List;

/** The methods of the namespace {@code photos}. */
@TlMethods(namespace = "photos")
public interface Photos {
  /** {@code photos.updateProfilePhoto}. */
  @TlMethod(0xf0bb5152)
  UserProfilePhoto updateProfilePhoto(InputPhoto id);

  /** {@code photos.uploadProfilePhoto}. */
  @TlMethod(0x4f32c098)
  dev.mtproto.layer71.photos.Photo uploadProfilePhoto(InputFile file);

  /** {@code photos.deletePhotos}. */
  @TlMethod(0x87cf7f2f)
  List<Long> deletePhotos(List<InputPhoto> id);

  /** {@code photos.getUserPhotos}. */
  @TlMethod(0x91cd32a8)
  dev.mtproto.layer71.photos.Photos getUserPhotos(
      InputUser userId, int offset, long maxId, int limit);
}
