package dev.mtproto.layer71.channels;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlType;
import dev.mtproto.layer71.ChannelAdminLogEvent;
import dev.mtproto.layer71.Chat;
import dev.mtproto.layer71.User;
import java.util.List;

/** {@code channels.adminLogResults}. */
@TlType
@TlConstructor(0xed8af74d)
interface AdminLogResultsType {
  List<ChannelAdminLogEvent> events();

  List<Chat> chats();

  List<User> users();
}
