package dev.mtproto.layer71;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlFlag;
import dev.mtproto.annotations.TlFlags;
import dev.mtproto.annotations.TlType;
import java.util.List;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/** {@code InputMedia}. */
@TlType
interface InputMediaType {
  /** {@code inputMediaEmpty}. */
  @TlConstructor(0x9664f57f)
  interface Empty {}

  /** {@code inputMediaUploadedPhoto}. */
  @TlConstructor(0x2f37e231)
  interface UploadedPhoto {
    @TlFlags("flags")
    InputFile file();

    String caption();

    @TlFlag(0)
    @Nullable List<InputDocument> stickers();

    @TlFlag(1)
    @Nullable Integer ttlSeconds();
  }

  /** {@code inputMediaPhoto}. */
  @TlConstructor(0x81fa373a)
  interface Photo {
    @TlFlags("flags")
    InputPhoto id();

    String caption();

    @TlFlag(0)
    @Nullable Integer ttlSeconds();
  }

  /** {@code inputMediaGeoPoint}. */
  @TlConstructor(0xf9c44144)
  interface GeoPoint {
    InputGeoPoint geoPoint();
  }

  /** {@code inputMediaContact}. */
  @TlConstructor(0xa6e45987)
  interface Contact {
    String phoneNumber();

    String firstName();

    String lastName();
  }

  /** {@code inputMediaUploadedDocument}. */
  @TlConstructor(0xe39621fd)
  interface UploadedDocument {
    @TlFlags("flags")
    InputFile file();

    @TlFlag(2)
    @Nullable InputFile thumb();

    String mimeType();

    List<DocumentAttribute> attributes();

    String caption();

    @TlFlag(0)
    @Nullable List<InputDocument> stickers();

    @TlFlag(1)
    @Nullable Integer ttlSeconds();
  }

  /** {@code inputMediaDocument}. */
  @TlConstructor(0x5acb668e)
  interface Document {
    @TlFlags("flags")
    InputDocument id();

    String caption();

    @TlFlag(0)
    @Nullable Integer ttlSeconds();
  }

  /** {@code inputMediaVenue}. */
  @TlConstructor(0x2827a81a)
  interface Venue {
    InputGeoPoint geoPoint();

    String title();

    String address();

    String provider();

    String venueId();
  }

  /** {@code inputMediaGifExternal}. */
  @TlConstructor(0x4843b0fd)
  interface GifExternal {
    String url();

    String q();
  }

  /** {@code inputMediaPhotoExternal}. */
  @TlConstructor(0x0922aec1)
  interface PhotoExternal {
    @TlFlags("flags")
    String url();

    String caption();

    @TlFlag(0)
    @Nullable Integer ttlSeconds();
  }

  /** {@code inputMediaDocumentExternal}. */
  @TlConstructor(0xb6f74335)
  interface DocumentExternal {
    @TlFlags("flags")
    String url();

    String caption();

    @TlFlag(0)
    @Nullable Integer ttlSeconds();
  }

  /** {@code inputMediaGame}. */
  @TlConstructor(0xd33f43f3)
  interface Game {
    InputGame id();
  }

  /** {@code inputMediaInvoice}. */
  @TlConstructor(0x92153685)
  interface Invoice {
    @TlFlags("flags")
    String title();

    String description();

    @TlFlag(0)
    @Nullable InputWebDocument photo();

    dev.mtproto.layer71.Invoice invoice();

    ByteString payload();

    String provider();

    String startParam();
  }
}
