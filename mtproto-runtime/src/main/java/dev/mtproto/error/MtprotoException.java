package dev.mtproto.error;

import org.jspecify.annotations.Nullable;

/** Anything that goes wrong in this library. The permitted classes say what kind of thing did. */
public abstract sealed class MtprotoException extends RuntimeException
    permits ConnectionException,
        TlFormatException,
        ProtocolViolationException,
        RpcException,
        CallTimeoutException,
        ClientClosedException,
        FileTransferException,
        SignInException {

  MtprotoException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
