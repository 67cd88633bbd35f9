package org.communique.article;

import org.junit.jupiter.api.Test;

/** Pages as they are copied from the sites of agencies, papers and broadcasters. */
class CopiedPagesTest extends LayoutTests {
  @Test
  void agencyPage() {
    holds(
        """
        H Norway offers to host talks between Colombia and rebels
        B
        B OSLO
        P Norway said on Tuesday it would host talks between Colombia and the rebels in May.

        P "We are ready," Foreign Minister Borge Brende said.

        F THE LONG ROAD

        P The two sides have met in Havana since 2012.
        F (Reporting by Ann Lee; Editing by Juan Ortiz)

        F Our Standards: The Example Trust Principles.
        """,
        """
        Norway offers to host talks between Colombia and rebels

        OSLO Norway said on Tuesday it would host talks between Colombia and the rebels in May.

        "We are ready," Foreign Minister Borge Brende said.

        THE LONG ROAD

        The two sides have met in Havana since 2012. (Reporting by Ann Lee; Editing by Juan Ortiz)

        Our Standards: The Example Trust Principles.
        """);
  }

  @Test
  void agencyPageOfTheWebWithPicturesFirst() {
    holds(
        """
        H Norway offers to host talks
        B Reuters Staff
        B 3 Min Read
        C Norway's foreign minister attends a meeting in Havana, Cuba, May 5, 2016.
        F REUTERS/Jan Example
        B OSLO (Reuters) -
        P Norway said it would host talks.
        C FILE PHOTO: A rebel looks on in Bogota, Colombia, May 5, 2016.
        F REUTERS/Ana Example/File Photo
        P Both sides accepted.
        F Reporting by Ann Lee; Editing by Juan Ortiz
        """,
"""
Norway offers to host talks
Reuters Staff
3 Min Read

Norway's foreign minister attends a meeting in Havana, Cuba, May 5, 2016. REUTERS/Jan Example
OSLO (Reuters) - Norway said it would host talks.
FILE PHOTO: A rebel looks on in Bogota, Colombia, May 5, 2016. REUTERS/Ana Example/File Photo
Both sides accepted.
Reporting by Ann Lee; Editing by Juan Ortiz
""");
  }

  @Test
  void newspaperPageWithButtonsInTheMiddle() {
    holds(
        """
        F Advertisement
        F World
        H Canada Recalls Its Ambassador From Venezuela
        B By ANN LEE and JUAN ORTIZ
        B MAY 5, 2018
        F Photo
        C The Canadian embassy in Caracas last week.
        F Credit
        F Ana Example for The New York Times
        B OTTAWA —
        P Canada recalled its ambassador from Venezuela on Friday.
        F Continue reading the main story
        P It gave no date for a return.
        F Newsletter Sign Up
        F Thank you for subscribing.
        P “We had no choice,” the foreign minister, Chrystia Freeland, told Parliament.
        F Ann Lee reported from Ottawa, and Juan Ortiz from Caracas.
        F A version of this article appears in print on May 6, 2018, on Page A4.
        F Order Reprints | Today's Paper | Subscribe
        """,
        """
        Advertisement

        World

        Canada Recalls Its Ambassador From Venezuela

        By ANN LEE and JUAN ORTIZ
        MAY 5, 2018

        Photo

        The Canadian embassy in Caracas last week.

        Credit
        Ana Example for The New York Times
        OTTAWA — Canada recalled its ambassador from Venezuela on Friday.

        Continue reading the main story

        It gave no date for a return.

        Newsletter Sign Up

        Thank you for subscribing.

        “We had no choice,” the foreign minister, Chrystia Freeland, told Parliament.

        Ann Lee reported from Ottawa, and Juan Ortiz from Caracas.

        A version of this article appears in print on May 6, 2018, on Page A4.

        Order Reprints | Today's Paper | Subscribe
        """);
  }

  @Test
  void broadcasterPageWithTheCreditBeforeTheCaption() {
    holds(
        """
        H Chad expels envoy of Sudan
        B 3 hours ago
        B Ann Lee, BBC News, Nairobi
        F Getty Images
        C The two presidents shake hands at an earlier meeting
        P Chad has expelled the ambassador of Sudan.
        P It is a matter of respect.
        F Image source, Reuters
        C Sudan's embassy in the capital has been closed for a week
        P Sudan said it regretted the decision.
        F More on this story
        F Why Chad and Sudan do not talk
        """,
        """
        Chad expels envoy of Sudan

        3 hours ago

        Ann Lee, BBC News, Nairobi

        Getty Images

        The two presidents shake hands at an earlier meeting

        Chad has expelled the ambassador of Sudan.

        It is a matter of respect.

        Image source, Reuters

        Sudan's embassy in the capital has been closed for a week

        Sudan said it regretted the decision.

        More on this story

        Why Chad and Sudan do not talk
        """);
  }

  @Test
  void radioPageThatSaysItsCaptionsTwice() {
    holds(
        """
        H Peru and Ecuador settle their border dispute
        B May 5, 2018 5:12 PM ET
        F Ann Lee
        F 3-Minute Listen
        C The presidents of Peru and Ecuador met at the border on Friday.
        F The presidents of Peru and Ecuador met at the border on Friday.
        F Ana Example/AFP via Getty Images
        F hide caption
        F toggle caption
        F Ana Example/AFP via Getty Images
        B LIMA, Peru —
        P Peru and Ecuador have settled their dispute.
        P NATO had no part in it.
        """,
        """
        Peru and Ecuador settle their border dispute

        May 5, 2018 5:12 PM ET

        Ann Lee

        3-Minute Listen

        The presidents of Peru and Ecuador met at the border on Friday.

        The presidents of Peru and Ecuador met at the border on Friday.

        Ana Example/AFP via Getty Images

        hide caption

        toggle caption

        Ana Example/AFP via Getty Images

        LIMA, Peru — Peru and Ecuador have settled their dispute.

        NATO had no part in it.
        """);
  }

  @Test
  void blogWithReadersWhoSpeak() {
    holds(
        """
        F Home » World » Peru and Ecuador settle their border dispute
        H Peru and Ecuador settle their border dispute
        B Posted on May 5, 2018 by admin
        P Peru and Ecuador have settled their dispute, their presidents said.
        P “It is done.”
        F Filed under: Andes
        R 3 Responses to “Peru and Ecuador settle their border dispute”
        R Hilda says:
        R May 6, 2018 at 3:10 am
        R They should have done so years ago. Ecuador told Peru as much.
        F Reply
        F Leave a Reply
        F Cancel reply
        """,
        """
        Home » World » Peru and Ecuador settle their border dispute

        Peru and Ecuador settle their border dispute

        Posted on May 5, 2018 by admin

        Peru and Ecuador have settled their dispute, their presidents said.

        “It is done.”

        Filed under: Andes

        3 Responses to “Peru and Ecuador settle their border dispute”

        Hilda says:

        May 6, 2018 at 3:10 am

        They should have done so years ago. Ecuador told Peru as much.

        Reply

        Leave a Reply

        Cancel reply
        """);
  }
}
