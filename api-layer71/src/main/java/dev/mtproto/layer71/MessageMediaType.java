package dev.mtproto.layer71;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlFlag;
import dev.mtproto.annotations.TlType;
import org.jspecify.annotations.Nullable;

/** {@code MessageMedia}. */
@TlType
interface MessageMediaType {
  /** {@code messageMediaEmpty}. */
  @TlConstructor(0x3ded6320)
  interface Empty {}

  /** {@code messageMediaPhoto}. */
  @TlConstructor(0xb5223b0f)
  interface Photo {
    @TlFlag(0)
    dev.mtproto.layer71.@Nullable Photo photo();

    @TlFlag(1)
    @Nullable String caption();

    @TlFlag(2)
    @Nullable Integer ttlSeconds();
  }

  /** {@code messageMediaGeo}. */
  @TlConstructor(0x56e0d474)
  interface Geo {
    GeoPoint geo();
  }

  /** {@code messageMediaContact}. */
  @TlConstructor(0x5e7d2f39)
  interface Contact {
    String phoneNumber();

    String firstName();

    String lastName();

    int userId();
  }

  /** {@code messageMediaUnsupported}. */
  @TlConstructor(0x9f84f49e)
  interface Unsupported {}

  /** {@code messageMediaDocument}. */
  @TlConstructor(0x7c4414d3)
  interface Document {
    @TlFlag(0)
    dev.mtproto.layer71.@Nullable Document document();

    @TlFlag(1)
    @Nullable String caption();

    @TlFlag(2)
    @Nullable Integer ttlSeconds();
  }

  /** {@code messageMediaWebPage}. */
  @TlConstructor(0xa32dd600)
  interface WebPage {
    dev.mtproto.layer71.WebPage webpage();
  }

  /** {@code messageMediaVenue}. */
  @TlConstructor(0x7912b71f)
  interface Venue {
    GeoPoint geo();

    String title();

    String address();

    String provider();

    String venueId();
  }

  /** {@code messageMediaGame}. */
  @TlConstructor(0xfdb19008)
  interface Game {
    dev.mtproto.layer71.Game game();
  }

  /** {@code messageMediaInvoice}. */
  @TlConstructor(0x84551347)
  interface Invoice {
    @TlFlag(1)
    boolean shippingAddressRequested();

    @TlFlag(3)
    boolean test();

    String title();

    String description();

    @TlFlag(0)
    @Nullable WebDocument photo();

    @TlFlag(2)
    @Nullable Integer receiptMsgId();

    String currency();

    long totalAmount();

    String startParam();
  }
}
