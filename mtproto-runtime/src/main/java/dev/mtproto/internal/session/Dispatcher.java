package dev.mtproto.internal.session;

import dev.mtproto.error.TlFormatException;
import dev.mtproto.internal.crypto.Sender;
import dev.mtproto.internal.message.ContainerReader;
import dev.mtproto.internal.message.Gzip;
import dev.mtproto.internal.message.InboundGuard.Verdict;
import dev.mtproto.internal.message.MessageLimits;
import dev.mtproto.internal.message.MessageView;
import dev.mtproto.internal.message.SeqNos;
import dev.mtproto.internal.service.BadMsgNotification;
import dev.mtproto.internal.service.FutureSalts;
import dev.mtproto.internal.service.MsgDetailedInfo;
import dev.mtproto.internal.service.MsgResendReq;
import dev.mtproto.internal.service.MsgsAck;
import dev.mtproto.internal.service.MsgsAllInfo;
import dev.mtproto.internal.service.MsgsStateInfo;
import dev.mtproto.internal.service.MsgsStateReq;
import dev.mtproto.internal.service.NewSession;
import dev.mtproto.internal.service.Pong;
import dev.mtproto.tl.TlReader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes an opened packet apart and gives each message to its handler. The reader's own. */
final class Dispatcher {
  private static final Logger LOG = LoggerFactory.getLogger(Dispatcher.class);

  private final Inbound session;
  private final MessageLimits limits;
  private final ContainerReader container;
  private final AnswerRun answers = new AnswerRun();
  private final MessageView unpacked = new MessageView();
  private final TlReader reader = new TlReader(new byte[0]);
  private final MessageHandler rpcResult;
  private final MessageHandler pong;
  private final MessageHandler ack;
  private final MessageHandler refusal;
  private final MessageHandler newSession;
  private final MessageHandler futureSalts;
  private final MessageHandler stateRequest;
  private final MessageHandler stateInfo;
  private final MessageHandler allInfo;
  private final MessageHandler detailedInfo;
  private final MessageHandler resendRequest;

  Dispatcher(Inbound session, MessageLimits limits) {
    this.session = session;
    this.limits = limits;
    this.container = new ContainerReader(Sender.SERVER, limits.containerItems());
    this.rpcResult = new RpcResultHandler(session);
    this.pong = new PongHandler(session);
    this.ack = new AckHandler(session);
    this.refusal = new RefusalHandler(session);
    this.newSession = new NewSessionHandler(session);
    this.futureSalts = new FutureSaltsHandler(session);
    this.stateRequest = new StateRequestHandler(session);
    this.stateInfo = new StateInfoHandler(session);
    this.allInfo = new AllInfoHandler(session);
    this.detailedInfo = new DetailedInfoHandler(session);
    this.resendRequest = new ResendRequestHandler(session);
  }

  /**
   * Handles a packet.
   *
   * @throws dev.mtproto.error.ProtocolViolationException if the connection is to be given up
   */
  void packet(long sessionId, MessageView packet) {
    Verdict verdict = session.inspectPacket(sessionId, packet);
    if (packet.constructor() != ContainerReader.ID) {
      message(packet, verdict);
    } else if (verdict != Verdict.DROP) {
      // Also if it came before: then its messages did, and are acknowledged again.
      container.begin(packet);
      while (container.hasNext()) {
        item(container.next());
      }
      handOverAnswers();
    }
  }

  /** Results wait for those behind them, but nothing else overtakes them. */
  private void item(MessageView item) {
    if (answers.add(item)) {
      return;
    }
    handOverAnswers();
    if (!answers.add(item)) {
      message(item, session.inspectItem(item.id()));
    }
  }

  private void handOverAnswers() {
    if (answers.size() > 0) {
      session.answer(answers);
      answers.clear();
    }
  }

  private void message(MessageView message, Verdict verdict) {
    if (verdict == Verdict.DROP) {
      LOG.debug("dropped message {}: too old, or from the future", message.id());
      return;
    }
    if (verdict == Verdict.NEW) {
      handle(message);
    }
    if (SeqNos.isContentRelated(message.seqNo())) {
      session.acknowledge(message.id());
    }
  }

  private void handle(MessageView message) {
    try {
      dispatch(message);
    } catch (TlFormatException malformed) {
      LOG.warn("dropped message {}: {}", message.id(), malformed.getMessage());
    }
  }

  private void dispatch(MessageView message) {
    int constructor = message.constructor();
    switch (constructor) {
      case RpcResultHandler.ID -> read(rpcResult, message);
      case Gzip.ID -> unpack(message);
      case Pong.ID -> read(pong, message);
      case MsgsAck.ID -> read(ack, message);
      case BadMsgNotification.Regular.ID, BadMsgNotification.ServerSalt.ID ->
          read(refusal, message);
      case NewSession.ID -> read(newSession, message);
      case FutureSalts.ID -> read(futureSalts, message);
      case MsgsStateReq.ID -> read(stateRequest, message);
      case MsgsStateInfo.ID -> read(stateInfo, message);
      case MsgsAllInfo.ID -> read(allInfo, message);
      case MsgDetailedInfo.Regular.ID, MsgDetailedInfo.New.ID -> read(detailedInfo, message);
      case MsgResendReq.ID -> read(resendRequest, message);
      case ContainerReader.ID -> LOG.warn("dropped a container within another message");
      default -> session.push(message.copy(0));
    }
  }

  private void read(MessageHandler handler, MessageView message) {
    reader.reset(message.array(), message.offset(), message.length());
    handler.handle(message, reader);
  }

  /** A packed message; one that is packed again is dropped. */
  private void unpack(MessageView message) {
    byte[] body =
        Gzip.unpack(message.array(), message.offset(), message.length(), limits.unpackedBytes());
    if (Gzip.isPacked(body, 0, body.length)) {
      throw new TlFormatException("packed twice", 0);
    }
    dispatch(unpacked.set(message.id(), message.seqNo(), body, 0, body.length));
  }
}
