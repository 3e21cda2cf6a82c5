package fr.arobase.message;

import static fr.arobase.TestProgramme.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doThrow;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetupTest;
import fr.arobase.IntegrationTest;
import fr.arobase.TestDatabase;
import fr.arobase.TestNode;
import fr.arobase.TestProgramme;
import fr.arobase.common.EmailAddress;
import fr.arobase.common.PhoneNumber;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.util.Arrays;
import java.util.HashSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;
import org.springframework.transaction.support.TransactionTemplate;

/** The outbox is emptied into a real SMTP server, once for each message that is due. */
@IntegrationTest
class MessageDeliveryIT {

    @RegisterExtension
    static final GreenMailExtension SERVER =
            new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort()).withPerMethodLifecycle(false);

    @DynamicPropertySource
    static void mailServer(DynamicPropertyRegistry properties) {
        properties.add("spring.mail.host", () -> "127.0.0.1");
        properties.add("spring.mail.port", () -> SERVER.getSmtp().getPort());
        properties.add("arobase.mail.from", () -> "Les conseillers numériques <bonjour@arobase.example>");
    }

    @MockitoSpyBean
    JavaMailSender mail;

    @Autowired
    MessageDelivery delivery;

    @Autowired
    MessageService messages;

    @Autowired
    TransactionTemplate transactions;

    @BeforeEach
    void empty() throws Exception {
        TestDatabase.clean();
        SERVER.purgeEmailFromAllMailboxes();
    }

    @Test
    void anEmailArrivesWithItsAccentsAndItsCalendar() throws Exception {
        queue("Élodie Nuñez", "elodie@example.org", "BEGIN:VCALENDAR\r\nSUMMARY:Café œuvre\r\nEND:VCALENDAR\r\n");

        assertThat(delivery.deliverDue()).isEqualTo(1);

        var mime = SERVER.getReceivedMessages()[0];
        assertThat(mime.getSubject()).isEqualTo("Votre place est réservée : café");
        assertThat(mime.getFrom()[0].toString()).contains("bonjour@arobase.example");
        assertThat(((jakarta.mail.internet.InternetAddress) mime.getAllRecipients()[0]).getPersonal())
                .isEqualTo("Élodie Nuñez");
        assertThat(mime.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mime.getHeader("List-Id")).containsExactly("<test-kind.arobase.example>");
        assertThat(mime.getHeader("Content-Language")).containsExactly("fr");
        var parts = (MimeMultipart) mime.getContent();
        assertThat(GreenMailUtil.getBody(parts.getBodyPart(0))).isNotEmpty();
        var calendar = parts.getBodyPart(1);
        assertThat(calendar.getFileName()).isEqualTo("atelier.ics");
        assertThat(calendar.getContentType()).startsWith("text/calendar");
        assertThat(new String(calendar.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8))
                .contains("Café œuvre");
        assertThat(messages.list(Channel.EMAIL, 10))
                .singleElement()
                .matches(m -> m.status() == MessageStatus.SENT && m.attempts() == 1 && m.settledAt() != null);
    }

    @Test
    void withoutACalendarItIsPlainText() throws Exception {
        queue("Jeanne", "jeanne@example.org", null);

        delivery.deliverDue();

        var mime = SERVER.getReceivedMessages()[0];
        assertThat(mime.getContentType()).isEqualTo("text/plain; charset=UTF-8");
        assertThat(mime.getContent()).asString().contains("Bonjour, à bientôt à l’atelier…");
    }

    @Test
    void thoseWithoutAddressAreLeftToTheCallList() {
        transactions.executeWithoutResult(_ -> messages.queue(new NewMessage(
                "k", null, new PhoneNumber("+33549949000"), "Jeanne", "fr", "S", "B", null, "signup 1")));

        assertThat(delivery.deliverDue()).isZero();
        assertThat(messages.list(Channel.CALL, 10)).singleElement().matches(m -> m.status() == MessageStatus.PENDING);
    }

    @Test
    void severalNodesSendEachMessageOnce() {
        try (var other = TestNode.start(context -> org.springframework.boot.test.util.TestPropertyValues.of(
                        "spring.mail.host=127.0.0.1",
                        "spring.mail.port=" + SERVER.getSmtp().getPort())
                .applyTo(context))) {
            for (int i = 0; i < 60; i++) {
                queue("Personne", "personne" + i + "@example.org", null);
            }

            var sent = TestNode.together(
                    8, i -> (i % 2 == 0 ? delivery : other.getBean(MessageDelivery.class)).deliverDue());

            assertThat(sent.stream().mapToInt(Integer::intValue).sum()).isEqualTo(60);
        }
        var received = Arrays.stream(SERVER.getReceivedMessages())
                .map(MessageDeliveryIT::idOf)
                .toList();
        assertThat(received).hasSize(60).doesNotHaveDuplicates();
        assertThat(number("SELECT COUNT(*) FROM message WHERE status = 'SENT'")).isEqualTo(60);
    }

    @Test
    void aCrashAfterTheServersYesRepeatsUnderTheSameId() {
        queue("Jeanne", "jeanne@example.org", null);
        doAnswer(call -> {
                    call.callRealMethod();
                    throw new OutOfMemoryError("the node dies here");
                })
                .doCallRealMethod()
                .when(mail)
                .send(any(MimeMessage.class));

        assertThatThrownBy(delivery::deliverDue).isInstanceOf(OutOfMemoryError.class);
        assertThat(delivery.deliverDue()).as("the lease keeps it for now").isZero();
        TestProgramme.run("UPDATE message SET due_at = NOW(6) - INTERVAL 1 SECOND");
        assertThat(delivery.deliverDue()).isEqualTo(1);
        assertThat(delivery.deliverDue()).isZero();

        var ids = new HashSet<String>();
        for (var mime : SERVER.getReceivedMessages()) {
            ids.add(idOf(mime));
        }
        assertThat(SERVER.getReceivedMessages()).hasSize(2);
        assertThat(ids).hasSize(1);
    }

    @Test
    void aServerThatIsDownIsTriedAgainWithGrowingPauses() {
        queue("Jeanne", "jeanne@example.org", null);
        queue("Paul", "paul@example.org", null);
        doThrow(new org.springframework.mail.MailSendException("down", new java.net.ConnectException("refused")))
                .when(mail)
                .send(any(MimeMessage.class));

        assertThat(delivery.deliverDue()).isZero();

        assertThat(messages.list(Channel.EMAIL, 10))
                .extracting(MessageView::attempts)
                .containsExactlyInAnyOrder(1, 0);
        for (int i = 1; i < Message.TRIES; i++) {
            TestProgramme.run("UPDATE message SET due_at = NOW(6) WHERE attempts > 0 AND status = 'PENDING'");
            TestProgramme.run("UPDATE message SET due_at = NOW(6) + INTERVAL 9 DAY WHERE attempts = 0");
            delivery.deliverDue();
        }
        assertThat(messages.list(Channel.EMAIL, 10))
                .filteredOn(m -> m.status() == MessageStatus.FAILED)
                .singleElement()
                .satisfies(m -> {
                    assertThat(m.attempts()).isEqualTo(Message.TRIES);
                    assertThat(m.note()).contains("down");
                });
    }

    @Test
    void pausesDouble() {
        queue("Jeanne", "jeanne@example.org", null);
        doThrow(new org.springframework.mail.MailSendException("down"))
                .when(mail)
                .send(any(MimeMessage.class));

        for (int minutes = 1; minutes <= 8; minutes *= 2) {
            TestProgramme.run("UPDATE message SET due_at = NOW(6)");
            delivery.deliverDue();
            assertThat(number("SELECT ROUND(TIMESTAMPDIFF(SECOND, NOW(6), due_at) / 60) FROM message"))
                    .isEqualTo(minutes);
        }
    }

    @Test
    void whatHasWaitedTooLongIsNotSentAnyMore() {
        queue("Jeanne", "jeanne@example.org", null);
        TestProgramme.run("UPDATE message SET created_at = created_at - INTERVAL 8 DAY");

        assertThat(delivery.deliverDue()).isZero();

        assertThat(SERVER.getReceivedMessages()).isEmpty();
        assertThat(messages.list(Channel.EMAIL, 10)).singleElement().matches(m -> m.status() == MessageStatus.FAILED);
    }

    private static String idOf(MimeMessage mime) {
        try {
            return mime.getMessageID();
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private void queue(String name, String email, @Nullable String calendar) {
        transactions.executeWithoutResult(_ -> messages.queue(new NewMessage(
                "test.kind",
                new EmailAddress(email),
                null,
                name,
                "fr",
                "Votre place est réservée : café",
                "Bonjour, à bientôt à l’atelier…",
                calendar,
                "signup test")));
    }
}
