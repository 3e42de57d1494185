package dev.mtproto.testdc.internal.answers;

import dev.mtproto.layer71.auth.LogOut;
import dev.mtproto.layer71.auth.SendCode;
import dev.mtproto.layer71.auth.SignIn;
import dev.mtproto.layer71.contacts.GetContacts;
import dev.mtproto.layer71.help.GetConfig;
import dev.mtproto.layer71.help.GetNearestDc;
import dev.mtproto.layer71.messages.GetAllChats;
import dev.mtproto.layer71.messages.GetDialogs;
import dev.mtproto.layer71.messages.GetHistory;
import dev.mtproto.layer71.messages.ReadHistory;
import dev.mtproto.layer71.messages.SendMedia;
import dev.mtproto.layer71.messages.SendMessage;
import dev.mtproto.layer71.messages.UploadMedia;
import dev.mtproto.layer71.updates.GetDifference;
import dev.mtproto.layer71.updates.GetState;
import dev.mtproto.layer71.users.GetFullUser;
import dev.mtproto.layer71.users.GetUsers;
import dev.mtproto.testdc.call.CallHandler;
import dev.mtproto.testdc.internal.world.Society;
import dev.mtproto.tl.TlRequest;
import java.util.function.Supplier;

/** Enters the world's answers into a data centre's handlers. */
public final class WorldAnswers {
  private final Society society;
  private final HandlerTable table;

  private WorldAnswers(Society society, HandlerTable table) {
    this.society = society;
    this.table = table;
  }

  /**
   * Has the world answer.
   *
   * @param address where the data centre listens, asked when it is needed
   */
  public static void enter(Society society, Supplier<DcAddress> address, HandlerTable table) {
    WorldAnswers answers = new WorldAnswers(society, table);
    answers.enterHelp(address);
    answers.enterAuth();
    answers.enterUsers();
    answers.enterMessages();
    answers.enterUpdates();
    answers.enterFiles(address);
  }

  private void enterHelp(Supplier<DcAddress> address) {
    on(GetConfig.class, new GetConfigAnswer(society, address)::answer);
    on(GetNearestDc.class, new GetNearestDcAnswer(address)::answer);
  }

  private void enterAuth() {
    SentCodes codes = new SentCodes();
    on(SendCode.class, new SendCodeAnswer(society, codes)::answer);
    on(SignIn.class, new SignInAnswer(society, codes)::answer);
    on(LogOut.class, new LogOutAnswer()::answer);
  }

  private void enterUsers() {
    on(GetUsers.class, new GetUsersAnswer(society)::answer);
    on(GetFullUser.class, new GetFullUserAnswer(society)::answer);
    on(GetContacts.class, new GetContactsAnswer(society)::answer);
  }

  private void enterMessages() {
    on(GetDialogs.class, new GetDialogsAnswer(society)::answer);
    on(GetAllChats.class, new GetAllChatsAnswer(society)::answer);
    on(GetHistory.class, new GetHistoryAnswer(society)::answer);
    on(SendMessage.class, new SendMessageAnswer(society)::answer);
    on(ReadHistory.class, new ReadHistoryAnswer(society)::answer);
  }

  private void enterUpdates() {
    on(GetState.class, new GetStateAnswer(society)::answer);
    on(GetDifference.class, new GetDifferenceAnswer(society)::answer);
  }

  private void enterFiles(Supplier<DcAddress> address) {
    MediaAnswers media = new MediaAnswers(society, society.shelf());
    on(UploadMedia.class, media::upload);
    on(SendMedia.class, media::send);
    new FileAnswers(society.shelf(), address).enter(table);
  }

  private <R, Q extends TlRequest<R>> void on(Class<Q> request, CallHandler<Q, R> handler) {
    table.on(
        request,
        (CallHandler<Q, R>)
            (context, call) -> {
              synchronized (society) {
                return handler.answer(context, call);
              }
            });
  }
}
