package dev.mtproto.testdc.internal.answers;

import dev.mtproto.layer71.account.GetPassword;
import dev.mtproto.layer71.account.GetPasswordSettings;
import dev.mtproto.layer71.account.UpdatePasswordSettings;
import dev.mtproto.layer71.auth.CancelCode;
import dev.mtproto.layer71.auth.CheckPassword;
import dev.mtproto.layer71.auth.ExportAuthorization;
import dev.mtproto.layer71.auth.ImportAuthorization;
import dev.mtproto.layer71.auth.ImportBotAuthorization;
import dev.mtproto.layer71.auth.LogOut;
import dev.mtproto.layer71.auth.RecoverPassword;
import dev.mtproto.layer71.auth.RequestPasswordRecovery;
import dev.mtproto.layer71.auth.ResendCode;
import dev.mtproto.layer71.auth.SendCode;
import dev.mtproto.layer71.auth.SignIn;
import dev.mtproto.layer71.auth.SignUp;
import dev.mtproto.layer71.contacts.GetContacts;
import dev.mtproto.layer71.contacts.ResolveUsername;
import dev.mtproto.layer71.help.GetCdnConfig;
import dev.mtproto.layer71.help.GetConfig;
import dev.mtproto.layer71.help.GetNearestDc;
import dev.mtproto.layer71.messages.GetAllChats;
import dev.mtproto.layer71.messages.GetDialogs;
import dev.mtproto.layer71.messages.GetFullChat;
import dev.mtproto.layer71.messages.GetHistory;
import dev.mtproto.layer71.messages.ReadHistory;
import dev.mtproto.layer71.messages.SendMedia;
import dev.mtproto.layer71.messages.SendMessage;
import dev.mtproto.layer71.messages.UploadMedia;
import dev.mtproto.layer71.updates.GetChannelDifference;
import dev.mtproto.layer71.updates.GetDifference;
import dev.mtproto.layer71.updates.GetState;
import dev.mtproto.layer71.users.GetFullUser;
import dev.mtproto.layer71.users.GetUsers;
import dev.mtproto.testdc.call.CallHandler;
import dev.mtproto.testdc.internal.calls.CallTable;
import dev.mtproto.testdc.internal.world.Society;
import dev.mtproto.tl.TlLayer;
import dev.mtproto.tl.TlRequest;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Enters the world's answers into a data centre's handlers. */
public final class WorldAnswers {
  private final Society society;
  private final CallTable table;

  private WorldAnswers(Society society, CallTable table) {
    this.society = society;
    this.table = table;
  }

  /**
   * Has the world answer.
   *
   * @param address where the data centre listens, asked when it is needed
   */
  public static void enter(Society society, Supplier<DcAddress> address, CallTable table) {
    WorldAnswers answers = new WorldAnswers(society, table);
    answers.enterHelp(address);
    answers.enterAuth();
    answers.enterFederation(address);
    answers.enterUsers();
    answers.enterMessages();
    answers.enterUpdates();
    answers.enterFiles(address);
  }

  private void enterHelp(Supplier<DcAddress> address) {
    on(GetConfig.class, new GetConfigAnswer(society, address)::answer);
    on(GetNearestDc.class, new GetNearestDcAnswer(address)::answer);
  }

  private void enterFederation(Supplier<DcAddress> address) {
    FederationAnswers federation = new FederationAnswers(society, address);
    on(ExportAuthorization.class, federation::export);
    on(ImportAuthorization.class, federation::importOne);
    on(GetCdnConfig.class, federation::cdnConfig);
  }

  private void enterAuth() {
    SentCodes codes = new SentCodes();
    SendCodeAnswer sending = new SendCodeAnswer(society, codes);
    on(SendCode.class, sending::answer);
    on(ResendCode.class, sending::again);
    on(CancelCode.class, sending::cancelled);
    Entrance entrance = new Entrance(society);
    SignInAnswer signIn = new SignInAnswer(society, codes, entrance);
    on(SignIn.class, signIn::answer);
    on(SignUp.class, signIn::signUp);
    on(ImportBotAuthorization.class, signIn::bot);
    on(LogOut.class, new LogOutAnswer()::answer);
    enterPasswords(new PasswordAnswers(entrance));
    new NewerAuthAnswers(signIn).enter(this::onDescribed);
    new NewerPasswordAnswers(entrance).enter(this::onDescribed);
  }

  private void enterPasswords(PasswordAnswers passwords) {
    on(GetPassword.class, passwords::get);
    on(CheckPassword.class, passwords::check);
    on(GetPasswordSettings.class, passwords::settings);
    on(UpdatePasswordSettings.class, passwords::update);
    on(RequestPasswordRecovery.class, passwords::request);
    on(RecoverPassword.class, passwords::recover);
  }

  private void enterUsers() {
    on(GetUsers.class, new GetUsersAnswer(society)::answer);
    on(GetFullUser.class, new GetFullUserAnswer(society)::answer);
    on(GetContacts.class, new GetContactsAnswer(society)::answer);
    on(ResolveUsername.class, new ResolveUsernameAnswer(society)::answer);
  }

  private void enterMessages() {
    on(GetDialogs.class, new GetDialogsAnswer(society)::answer);
    on(GetAllChats.class, new GetAllChatsAnswer(society)::answer);
    on(GetHistory.class, new GetHistoryAnswer(society)::answer);
    on(SendMessage.class, new SendMessageAnswer(society)::answer);
    on(ReadHistory.class, new ReadHistoryAnswer(society)::answer);
    on(GetFullChat.class, new GetFullChatAnswer(society)::answer);
    on(dev.mtproto.layer71.channels.ReadHistory.class, new ReadChannelAnswer(society)::answer);
  }

  private void enterUpdates() {
    on(GetState.class, new GetStateAnswer(society)::answer);
    on(GetDifference.class, new GetDifferenceAnswer(society)::answer);
    on(GetChannelDifference.class, new GetChannelDifferenceAnswer(society)::answer);
  }

  private void enterFiles(Supplier<DcAddress> address) {
    MediaAnswers media = new MediaAnswers(society, society.shelf());
    on(UploadMedia.class, media::upload);
    on(SendMedia.class, media::send);
    new FileAnswers(society.shelf(), address).enter(table);
  }

  private void onDescribed(
      String method, Predicate<TlLayer> fits, CallTable.DescribedHandler handler) {
    table.onDescribed(
        method,
        fits,
        (context, request) -> {
          synchronized (society) {
            return handler.answer(context, request);
          }
        });
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
