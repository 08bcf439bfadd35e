import type { Gender } from './titles.ts'

/**
 * The gender a given name tells, as printed with a capital: "Gabriela" female, "Sergei" male. Null for a name that is
 * unknown or borne by both ("Kim", "Jordan"). The lists were written down from general knowledge: the common names of
 * English, Spanish, French, German, Italian, Portuguese, Slavic, Arabic, Persian, Turkish, Hebrew and South Asian use.
 */
export function genderOfGivenName(name: string): Gender | null {
  if (male.has(name)) return 'male'
  return female.has(name) ? 'female' : null
}

/** True for a given name of any gender in the lists. */
export function isGivenName(name: string): boolean {
  return male.has(name) || female.has(name) || either.has(name)
}

const male: ReadonlySet<string> = new Set(
  `Aaron, Abbas, Abdel, Abdul, Abdulaziz, Abdullah, Abel, Abraham, Abu, Adam, Adel, Adolf, Adrian, Ahmad, Ahmed,
  Ahmet, Akbar, Akira, Alan, Albert, Alberto, Alejandro, Aleksandar, Aleksandr, Aleksei, Alessandro, Alexander,
  Alexandre, Alexandros, Alexei, Alexey, Alfonso, Alfred, Alfredo, Ali, Allan, Allen, Alvaro, Amar, Amir, Amit, Amr,
  Anatoly, Anders, Andre, Andreas, Andrei, Andres, Andrew, Andrey, Andrzej, André, Andrés, Andy, Angelo, Anthony,
  Antoine, Anton, Antonio, Antony, António, Anwar, Ariel, Arjun, Arkady, Armando, Arnold, Arsen, Arthur, Artur,
  Arturo, Arvind, Ashraf, Asif, Augusto, Avi, Avigdor, Aziz, Baltasar, Barack, Barron, Barry, Bart, Bartosz, Bashar, Ben,
  Benedict, Beniamino, Benjamin, Benny, Bernard, Bernardo, Bernie, Bertrand, Bill, Billy, Binyamin, Björn, Bob,
  Bobby, Boris, Brad, Bradley, Brendan, Brent, Brett, Brian, Bruce, Bruno, Bryan, Burhan, Byron, Calvin, Carl,
  Carlo, Carlos, Cedric, Cesar, Chad, Charles, Charlie, Chester, Chris, Christian, Christoph, Christophe,
  Christopher, Chuck, Clarence, Claude, Claudio, Clayton, Clement, Clifford, Clint, Clive, Cody, Colin, Connor,
  Conor, Corey, Cory, Craig, Curtis, Cyril, Cyrus, César, Dale, Dan, Daniel, Daniele, Danny, Dario, Darren, Darryl,
  Dave, David, Dean, Denis, Dennis, Derek, Derrick, Desmond, Devin, Didier, Diego, Dieter, Dimitri, Dimitris, Dirk,
  Dmitri, Dmitriy, Dmitry, Dominic, Dominik, Don, Donald, Donnie, Doug, Douglas, Duncan, Dustin, Dwayne, Dylan, Ed,
  Eddie, Edgar, Edmund, Eduardo, Edward, Edwin, Efraim, Ehud, Elbridge, Eli, Elias, Elijah, Elliot, Elliott, Elon,
  Emanuel, Emil, Emile, Emilio, Emmanuel, Enrico, Enrique, Enzo, Eric, Erich, Erik, Ernest, Ernesto, Ernst, Ethan,
  Eugene, Evan, Evgeny, Evo, Ezra, Fabio, Fahad, Faisal, Farouk, Felipe, Felix, Ferdinand, Fergus, Fernando, Fidel,
  Floyd, Francesco, Francis, Francisco, Franco, Francois, Frank, Frankie, Franklin, Franz, François, Fred, Freddie,
  Frederic, Frederick, Friedrich, Fyodor, Gabi, Gabriel, Gareth, Gary, Gaspar, Gavin, Geert, Gene, Geoff, Geoffrey,
  Georg, George, Georges, Gerald, Gerard, Gerhard, Gerry, Giacomo, Gideon, Gilad, Gilbert, Gilberto, Giorgio,
  Giovanni, Giulio, Giuseppe, Glen, Glenn, Gordon, Graham, Grant, Greg, Gregg, Gregor, Gregory, Guido, Guillaume,
  Guillermo, Gunter, Gustav, Gustavo, Guy, Habib, Hakan, Hamid, Hamza, Hank, Hannes, Hans, Haris, Harold, Harry,
  Harvey, Hasan, Hashim, Hassan, Hector, Heinrich, Heinz, Helmut, Henri, Henrik, Henry, Herbert, Herman, Hiroshi,
  Horacio, Horst, Hosni, Howard, Hubert, Hugh, Hugo, Humberto, Hussain, Hussein, Héctor, Ian, Ibrahim, Idris,
  Ignacio, Igor, Ilan, Ilham, Ilya, Imad, Imran, Ingmar, Ioannis, Irvin, Irving, Isaac, Isaiah, Ismail, Ivan, Ivo,
  Jack, Jacob, Jacques, Jaime, Jair, Jake, Jakob, Jakub, Jalal, Jamal, James, Jan, Janez, Janusz, Jared, Jaroslaw,
  Jason, Javad, Javier, Jawad, Jay, Jean-Claude, Jean-Luc, Jean-Marie, Jean-Paul, Jean-Pierre, Jeff, Jeffrey, Jens,
  Jeremiah, Jeremy, Jerome, Jerry, Jesse, Jesús, Jim, Jimmy, Joachim, Joao, Joaquin, Joe, Joel, Johan, Johannes,
  John, Johnny, Jon, Jonas, Jonathan, Jonathon, Jorge, Jose, Josef, Joseph, Josh, Joshua, Josip, José, João, Juan,
  Juergen, Julian, Julien, Julio, Julius, Juri, Justin, Jörg, Jürgen, Kareem, Karim, Karl, Karol, Kazuo, Keith, Ken,
  Kenneth, Kenny, Kevin, Khaled, Khalid, Khalil, Kirill, Kirk, Klaus, Kofi, Konstantin, Kurt, Kyle, Kyriakos, Lamar,
  Lance, Larry, Lars, Laurent, Lawrence, Lazaro, Lech, Lee, Leo, Leon, Leonard, Leonardo, Leonid, Leopoldo, Leroy,
  Lev, Lewis, Liam, Lindsey, Lionel, Lloyd, Lorenzo, Lou, Louis, Luc, Luca, Lucas, Luciano, Ludwig, Luigi, Luis,
  Luiz, Lukas, Luke, Luís, Lyndon, Maciej, Magnus, Mahathir, Mahmoud, Mahmud, Malcolm, Manfred, Manmohan, Manuel,
  Marc, Marcel, Marcelo, Marco, Marcos, Marcus, Marek, Mariano, Mario, Marius, Mark, Marko, Markus, Marshall,
  Martin, Marty, Martín, Marvin, Marwan, Masoud, Massimo, Mateusz, Mathias, Mathieu, Matt, Matteo, Matthew,
  Matthias, Maurice, Mauricio, Maurizio, Mauro, Maxime, Maximilian, Mehdi, Mehmet, Mel, Menachem, Michael, Michal,
  Michel, Miguel, Mihai, Mike, Mikhail, Miles, Milos, Milton, Miroslav, Mitch, Mitchell, Mitt, Moammar, Mohamad,
  Mohamed, Mohammad, Mohammed, Moises, Moncef, Moshe, Muammar, Muhammad, Muhammadu, Muqtada, Murat, Murray, Musa,
  Mustafa, Nabil, Naftali, Najib, Narendra, Naseem, Nasser, Nathan, Nathaniel, Navin, Neal, Ned, Neil, Nelson,
  Nestor, Nicholas, Nick, Nicky, Nicola, Nicolas, Nicolás, Niels, Nigel, Nikita, Nikola, Nikolai, Nikolas, Nikolay,
  Nils, Noah, Noam, Nobuo, Noel, Norbert, Norman, Octavio, Olaf, Oleg, Oleksandr, Oleksiy, Oliver, Olivier, Omar,
  Osama, Oscar, Oswaldo, Otto, Owen, Pablo, Paolo, Pascal, Patrice, Patricio, Patrick, Paul, Paulo, Pavel, Pavlo,
  Pawel, Pedro, Perry, Pervez, Pete, Peter, Petr, Petro, Petros, Phil, Philip, Philippe, Phillip, Pierre, Pietro,
  Piotr, Prakash, Pranab, Prayuth, Rafael, Rafał, Rafic, Rahul, Rajiv, Ralph, Ramon, Ramzan, Ramón, Randall, Randy,
  Raphael, Rashid, Raul, Ravi, Ray, Raymond, Raúl, Recep, Reggie, Reginald, Reinhard, Rene, René, Reuven, Rex,
  Ricardo, Riccardo, Richard, Rick, Ricky, Rob, Robert, Roberto, Robin, Rod, Rodney, Rodolfo, Rodrigo, Roger,
  Roland, Rolf, Roman, Romano, Ron, Ronald, Ronnie, Rory, Ross, Roy, Ruben, Rudolf, Rudy, Rupert, Russ, Russell,
  Ryan, Saad, Saddam, Saeed, Salah, Salam, Saleh, Salim, Salman, Salvatore, Sam, Sami, Samir, Samuel, Sandeep,
  Sanjay, Scott, Sean, Sebastian, Sebastián, Sepp, Serge, Sergei, Sergey, Sergio, Seth, Shane, Shaun, Shawn,
  Sheldon, Shimon, Shinzo, Sigmar, Silvio, Simon, Slobodan, Soren, Spencer, Stan, Stanislav, Stanley, Stefan,
  Stefano, Stephan, Stephane, Stephen, Sterling, Steve, Steven, Stewart, Stuart, Sunil, Sven, Syed, Sébastien,
  Tamer, Tariq, Tayyip, Ted, Terence, Terrence, Terry, Theo, Theodore, Thierry, Thomas, Thorsten, Tim, Timothy,
  Timur, Tobias, Todd, Tom, Tomas, Tomasz, Tommy, Tomás, Toni, Tony, Travis, Trent, Trevor, Trey, Tristan, Tyler, Tzachi,
  Uhuru, Uwe, Vaclav, Valery, Vasily, Vernon, Vicente, Victor, Vijay, Viktor, Vince, Vincent, Vincenzo, Vinod,
  Vitali, Vitaly, Vlad, Vladimir, Vojislav, Volodymyr, Vyacheslav, Václav, Víctor, Wade, Walid, Wallace, Walter,
  Warren, Wayne, Werner, Wesley, Wilbur, Wilfried, Will, Willem, William, Willie, Willy, Winston, Wojciech,
  Wolfgang, Woodrow, Xavier, Yahya, Yair, Yanis, Yannis, Yaroslav, Yasir, Yasser, Yevgeny, Yitzhak, Yoav, Yoshihide,
  Yoshihiko, Yossi, Youssef, Yuri, Yuriy, Yusuf, Yves, Zachary, Zack, Zaki, Zbigniew, Zhivko, Ziad, Zoran`.split(
    /,\s+/,
  ),
)

const female: ReadonlySet<string> = new Set(
  `Abigail, Ada, Adele, Adriana, Agatha, Agnes, Agnieszka, Aisha, Alejandra, Alessandra, Alexa, Alexandra, Alice,
  Alicia, Alina, Alison, Allison, Alma, Alyssa, Amalia, Amanda, Amelia, Amina, Amy, Ana, Anastasia, Andrea, Angela,
  Angelica, Angelina, Angie, Anika, Anita, Anja, Ann, Anna, Annabel, Anne, Annegret, Annette, Annie, Antonia, Anya,
  Ariana, Arlene, Ashley, Asma, Astrid, Audrey, Ayelet, Ayesha, Barbara, Beatrice, Beatriz, Becky, Bella, Benazir,
  Bernadette, Bertha, Bessie, Beth, Bethany, Betsy, Betty, Beverly, Bianca, Bonnie, Brandi, Brenda, Bridget,
  Brigitte, Britney, Brittany, Camilla, Camille, Candace, Candice, Cara, Carla, Carly, Carmen, Carol, Carole,
  Carolina, Caroline, Carolyn, Carrie, Cassandra, Catherine, Cathy, Catriona, Cecilia, Celeste, Celia, Celine,
  Chantal, Charlene, Charlotte, Chelsea, Cherie, Cheryl, Chloe, Christa, Christiane, Christina, Christine, Cindy,
  Claire, Clara, Clare, Claudia, Colleen, Condoleezza, Connie, Constance, Consuelo, Cora, Cristina, Cynthia, Dagmar,
  Daisy, Dalia, Dana, Daniela, Danielle, Daphne, Darlene, Deb, Debbie, Deborah, Debra, Delia, Delphine, Denise,
  Diana, Diane, Dianne, Dilma, Dolores, Dominika, Donna, Dora, Doreen, Doris, Dorothy, Edith, Edna, Eileen, Elaine,
  Eleanor, Elena, Elisa, Elisabeth, Elise, Eliza, Elizabeth, Ella, Ellen, Elodie, Eloise, Elsa, Elsie, Emilia,
  Emily, Emma, Erica, Erika, Erin, Esmeralda, Esperanza, Estelle, Esther, Ethel, Eunice, Eva, Eve, Evelyn, Fatima,
  Fatma, Fatou, Faye, Federica, Felicia, Felicity, Fiona, Flora, Florence, Frances, Francesca, Françoise, Freda,
  Frida, Gabriela, Gabriella, Gabrielle, Gail, Gemma, Genevieve, Georgina, Geraldine, Gertrude, Gillian, Gina,
  Giorgia, Gisele, Giulia, Gladys, Gloria, Golda, Grace, Greta, Gretchen, Guadalupe, Gwen, Gwendolyn, Hailey, Hala,
  Hanan, Hannah, Harriet, Hazel, Heather, Heidi, Helen, Helena, Helene, Helle, Henrietta, Hilary, Hilda, Hillary,
  Holly, Huma, Ida, Ilana, Ilhan, Imelda, Indira, Ines, Inga, Ingrid, Irene, Irina, Iris, Irma, Isabel, Isabella,
  Isabelle, Ivana, Ivanka, Ivy, Jacinda, Jackie, Jacqueline, Jamila, Jane, Janet, Janice, Janine, Jasmine, Jayne,
  Jeanette, Jeanine, Jeanne, Jen, Jenna, Jennifer, Jenny, Jessica, Jill, Jillian, Jo, Joan, Joanna, Joanne, Jocelyn,
  Jodi, Jodie, Johanna, Josefina, Josephine, Joyce, Juanita, Judith, Judy, Julia, Julianne, Julie, Juliet, Julieta,
  Kaitlyn, Kamala, Karen, Karin, Karina, Karla, Karolina, Kate, Katharina, Katharine, Katherine, Kathleen, Kathryn,
  Kathy, Katie, Katja, Katrina, Katya, Kay, Kayla, Kaylee, Keiko, Kelsey, Kendra, Kerri, Kimberly, Kirsten,
  Kirstjen, Kristen, Kristi, Kristin, Kristina, Kristine, Krystal, Lana, Lara, Larissa, Latifa, Laura, Lauren,
  Laurie, Layla, Lea, Leah, Leila, Lena, Leticia, Leyla, Lidia, Lila, Lillian, Lily, Linda, Lindsay, Lisa, Liz,
  Liza, Lois, Lola, Lora, Loretta, Lori, Lorraine, Louise, Lucia, Lucille, Lucy, Lucía, Ludmila, Luisa, Lydia,
  Lynda, Lynn, Lynne, Mabel, Madeleine, Madeline, Magdalena, Maggie, Maia, Malala, Malia, Manal, Mandy, Marcia, Margaret,
  Margarethe, Margarita, Margot, Maria, Mariah, Marian, Mariana, Marianne, Maribel, Marie, Mariela, Marilyn, Marina,
  Marine, Marisa, Marissa, Marjorie, Marlene, Marsha, Marta, Martha, Martina, Mary, Maryam, María, Matilda, Maud,
  Maureen, Maxine, Maya, Megan, Meghan, Mei, Melania, Melanie, Melinda, Melissa, Mercedes, Meredith, Michaela,
  Michele, Michelle, Mildred, Millie, Mina, Minnie, Mira, Miranda, Miriam, Moira, Molly, Mona, Monica, Monika,
  Monique, Myra, Myrtle, Nadia, Nadine, Nancy, Naomi, Natalia, Natalie, Natalya, Natasha, Nellie, Nicole, Nigella,
  Nikki, Nina, Noemi, Noor, Nora, Norma, Octavia, Olga, Olivia, Ophelia, Oprah, Paige, Pam, Pamela, Patricia, Patsy,
  Patty, Paula, Pauline, Peggy, Penelope, Penny, Petra, Phoebe, Phyllis, Pilar, Polly, Prianka, Priscilla, Priti,
  Priya, Rachel, Rania, Rebecca, Regina, Rena, Renata, Renee, Rhonda, Rina, Rita, Roberta, Rosa, Rosalie, Rosalind,
  Rosalynn, Rose, Rosemary, Rosie, Roxanne, Ruby, Ruth, Sabina, Sabine, Sabrina, Sadie, Sally, Salma, Samantha,
  Sandra, Sanna, Sara, Sarah, Selena, Serena, Shannon, Sharon, Sheila, Shelley, Sheryl, Shirin, Shirley, Sienna,
  Silvia, Simone, Sofia, Sonia, Sonja, Sonya, Sophia, Sophie, Stacey, Stacy, Steffi, Stella, Stephanie, Stormy, Sue,
  Sunita, Susan, Susana, Susanna, Susanne, Susie, Suzanne, Svetlana, Sybil, Sylvia, Sylvie, Tamara, Tammy, Tania,
  Tanya, Tara, Tatiana, Tawakkol, Teresa, Teri, Tessa, Thelma, Theresa, Tiffany, Tina, Tracey, Trisha, Trudy, Tulsi,
  Tzipi, Ulrike, Una, Ursula, Valentina, Valeria, Valerie, Vanessa, Vera, Veronica, Verónica, Vicki, Vicky,
  Victoria, Viola, Virginia, Viviane, Wanda, Wendy, Whitney, Wilhelmina, Wilma, Winifred, Winnie, Xenia, Yasmin,
  Yolanda, Yulia, Yuliya, Yvette, Yvonne, Zainab, Zara, Zeinab, Zelda, Zoe, Zsuzsanna`.split(/,\s+/),
)

const either: ReadonlySet<string> = new Set(
  `Alex, Angel, Bailey, Cameron, Carey, Casey, Charly, Dominique, Drew, Emerson, Gabby, Hayden, Jamie, Jean, Jessie,
  Jordan, Jude, Kamal, Kelly, Kerry, Kim, Kris, Leigh, Leslie, Logan, Mackenzie, Madison, Marion, Max, Morgan, Nico,
  Parker, Pat, Quinn, Reese, Riley, Robbie, Sacha, Sandy, Sasha, Shelby, Sidney, Stevie, Taylor, Tracy, Vivian,
  Yael, Yuki`.split(/,\s+/),
)
