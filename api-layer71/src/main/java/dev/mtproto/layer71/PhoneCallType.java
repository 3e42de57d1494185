package dev.mtproto.layer71;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlFlag;
import dev.mtproto.annotations.TlFlags;
import dev.mtproto.annotations.TlSecret;
import dev.mtproto.annotations.TlType;
import java.util.List;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/** {@code PhoneCall}. */
@TlType
interface PhoneCallType {
  /** {@code phoneCallEmpty}. */
  @TlConstructor(0x5366c915)
  interface Empty {
    long id();
  }

  /** {@code phoneCallWaiting}. */
  @TlConstructor(0x1b8f4ad1)
  interface Waiting {
    @TlFlags("flags")
    long id();

    @TlSecret
    long accessHash();

    int date();

    int adminId();

    int participantId();

    PhoneCallProtocol protocol();

    @TlFlag(0)
    @Nullable Integer receiveDate();
  }

  /** {@code phoneCallRequested}. */
  @TlConstructor(0x83761ce4)
  interface Requested {
    long id();

    @TlSecret
    long accessHash();

    int date();

    int adminId();

    int participantId();

    @TlSecret
    ByteString gAHash();

    PhoneCallProtocol protocol();
  }

  /** {@code phoneCall}. */
  @TlConstructor(0xffe6ab67)
  interface Regular {
    long id();

    @TlSecret
    long accessHash();

    int date();

    int adminId();

    int participantId();

    @TlSecret
    ByteString gAOrB();

    long keyFingerprint();

    PhoneCallProtocol protocol();

    PhoneConnection connection();

    List<PhoneConnection> alternativeConnections();

    int startDate();
  }

  /** {@code phoneCallDiscarded}. */
  @TlConstructor(0x50ca4de1)
  interface Discarded {
    @TlFlag(2)
    boolean needRating();

    @TlFlag(3)
    boolean needDebug();

    long id();

    @TlFlag(0)
    @Nullable PhoneCallDiscardReason reason();

    @TlFlag(1)
    @Nullable Integer duration();
  }

  /** {@code phoneCallAccepted}. */
  @TlConstructor(0x6d003d3f)
  interface Accepted {
    long id();

    @TlSecret
    long accessHash();

    int date();

    int adminId();

    int participantId();

    @TlSecret
    ByteString gB();

    PhoneCallProtocol protocol();
  }
}
