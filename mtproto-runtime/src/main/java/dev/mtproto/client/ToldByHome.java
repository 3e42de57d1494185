package dev.mtproto.client;

import dev.mtproto.internal.dc.HomeListener;

/** Passes on what the session at home tells, to those whom it concerns. */
final class ToldByHome implements HomeListener {
  private final Following following;
  private final ClientLife life;

  ToldByHome(Following following, ClientLife life) {
    this.following = following;
    this.life = life;
  }

  @Override
  public void pushed(byte[] body) {
    following.pushed(body);
  }

  @Override
  public void sessionLost() {
    following.sessionLost();
  }

  @Override
  public void connected() {
    life.connected();
  }

  @Override
  public void disconnected(RuntimeException reason) {
    life.disconnected(reason);
  }

  @Override
  public void closed(RuntimeException reason) {
    life.closed(reason);
  }
}
