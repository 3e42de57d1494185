package dev.mtproto.layer71.methods;

import dev.mtproto.annotations.TlMethod;
import dev.mtproto.annotations.TlMethods;
import dev.mtproto.annotations.TlSecret;
import dev.mtproto.layer71.DataJSON;
import dev.mtproto.layer71.InputPhoneCall;
import dev.mtproto.layer71.InputUser;
import dev.mtproto.layer71.PhoneCallDiscardReason;
import dev.mtproto.layer71.PhoneCallProtocol;
import okio.ByteString;

/** The methods of the namespace {@code phone}. */
@TlMethods(namespace = "phone")
public interface Phone {
  /** {@code phone.requestCall}. */
  @TlMethod(0x5b95b3d4)
  dev.mtproto.layer71.phone.PhoneCall requestCall(
      InputUser userId, int randomId, @TlSecret ByteString gAHash, PhoneCallProtocol protocol);

  /** {@code phone.acceptCall}. */
  @TlMethod(0x3bd2b4a0)
  dev.mtproto.layer71.phone.PhoneCall acceptCall(
      InputPhoneCall peer, @TlSecret ByteString gB, PhoneCallProtocol protocol);

  /** {@code phone.discardCall}. */
  @TlMethod(0x78d413a6)
  dev.mtproto.layer71.Updates discardCall(
      InputPhoneCall peer, int duration, PhoneCallDiscardReason reason, long connectionId);

  /** {@code phone.receivedCall}. */
  @TlMethod(0x17d54f61)
  boolean receivedCall(InputPhoneCall peer);

  /** {@code phone.getCallConfig}. */
  @TlMethod(0x55451fa9)
  DataJSON getCallConfig();

  /** {@code phone.confirmCall}. */
  @TlMethod(0x2efe1722)
  dev.mtproto.layer71.phone.PhoneCall confirmCall(
      InputPhoneCall peer,
      @TlSecret ByteString gA,
      long keyFingerprint,
      PhoneCallProtocol protocol);

  /** {@code phone.setCallRating}. */
  @TlMethod(0x1c536a34)
  dev.mtproto.layer71.Updates setCallRating(InputPhoneCall peer, int rating, String comment);

  /** {@code phone.saveCallDebug}. */
  @TlMethod(0x277add7e)
  boolean saveCallDebug(InputPhoneCall peer, DataJSON debug);
}
