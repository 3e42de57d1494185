package dev.mtproto.internal.service;

import dev.mtproto.annotations.TlMethod;
import dev.mtproto.annotations.TlMethods;
import dev.mtproto.annotations.TlName;
import dev.mtproto.annotations.TlString;
import dev.mtproto.tl.Int128;
import okio.ByteString;

/**
 * MTProto's own methods, declared for the sake of their request records.
 *
 * @see <a href="https://core.telegram.org/mtproto/service_messages">Service messages</a>
 */
@TlMethods
public interface ServiceMethods {
  /** Begins a key exchange; the server offers one RSA key. */
  @TlName("req_pq")
  @TlMethod(0x60469778)
  ResPq reqPq(Int128 nonce);

  /** Begins a key exchange. */
  @TlName("req_pq_multi")
  @TlMethod(0xbe7e8ef1)
  ResPq reqPqMulti(Int128 nonce);

  /** Proves the work and asks for the Diffie-Hellman parameters. */
  @TlName("req_DH_params")
  @TlMethod(0xd712e4be)
  ServerDhParams reqDHParams(
      Int128 nonce,
      Int128 serverNonce,
      @TlString ByteString p,
      @TlString ByteString q,
      long publicKeyFingerprint,
      @TlString ByteString encryptedData);

  /** Sends the client's half of the exchange. */
  @TlName("set_client_DH_params")
  @TlMethod(0xf5045f1f)
  SetClientDhParamsAnswer setClientDHParams(
      Int128 nonce, Int128 serverNonce, @TlString ByteString encryptedData);

  /** Destroys the key that this is encrypted with. */
  @TlName("destroy_auth_key")
  @TlMethod(0xd1435160)
  DestroyAuthKeyRes destroyAuthKey();

  /** Says that a call's answer is no longer wanted. */
  @TlName("rpc_drop_answer")
  @TlMethod(0x58e4a740)
  DroppedAnswer rpcDropAnswer(long reqMsgId);

  /** Asks for the salts of the time to come. */
  @TlName("get_future_salts")
  @TlMethod(0xb921bd04)
  FutureSalts getFutureSalts(int num);

  /** Asks for a sign of life. */
  @TlMethod(0x7abe77ec)
  Pong ping(long pingId);

  /**
   * Asks for a sign of life, and for the connection to be closed if no other ping follows in time.
   */
  @TlName("ping_delay_disconnect")
  @TlMethod(0xf3427b8c)
  Pong pingDelayDisconnect(long pingId, int disconnectDelay);

  /** Destroys another session of this key. */
  @TlName("destroy_session")
  @TlMethod(0xe7512126)
  DestroySessionRes destroySession(long sessionId);
}
